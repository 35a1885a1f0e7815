package dev.rowan.test.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Statements that succeed and statements that fail, with the loggers wide open. Neither log nor message nor stack trace has
 * a value in it, though every server quotes the values that it refuses.
 */
class LoggedStatementsTest {
    @ParameterizedTest
    @EnumSource
    void noValueIsToldInTheDirectLane(ServerKind kind) throws Exception {
        noValueIsTold(kind, false);
    }

    @ParameterizedTest
    @EnumSource
    void noValueIsToldInJdbisLane(ServerKind kind) throws Exception {
        noValueIsTold(kind, true);
    }

    private static void noValueIsTold(ServerKind kind, boolean jdbi) throws IOException, InterruptedException {
        try (TestDatabase empty = Servers.empty(kind)) {
            String printed = Programs.run(
                    LoggedStatements.class, List.of(empty.url(), empty.user(), empty.password(), String.valueOf(jdbi)));
            assertThat(printed)
                    .contains("INFO dev.rowan.sql", "WARN dev.rowan.slow", "insert into confession", "3 rows")
                    .contains(
                            "failed with UniqueViolation",
                            "failed with CheckViolation",
                            "failed with InvalidSqlException")
                    .contains("failed: ", "Caused by: ", "com.zaxxer.hikari")
                    // SQLite reads any text as a number
                    .contains("failures: " + (kind == ServerKind.SQLITE ? 10 : 11))
                    .doesNotContain(LoggedStatements.SECRET)
                    .doesNotContain(String.valueOf(LoggedStatements.AMOUNT));
        }
    }
}
