package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.engine.GadgetTable.GADGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As many values as a statement may have, and one more. */
class LimitsTest {
    @ParameterizedTest
    @EnumSource
    void asManyParametersAsTheDialectSays(ServerKind kind) {
        for (boolean jdbi : new boolean[] {false, true}) {
            try (TestDatabase empty = Servers.empty(kind);
                    Database db = open(empty, jdbi, new CapturedStatements())) {
                int most = db.dialect().maxParameters();
                assertThat(most).isGreaterThan(30_000);
                List<Long> keys = LongStream.rangeClosed(1, most).boxed().toList();
                assertThat(db.list(select(GADGET.name).where(GADGET.id.isIn(keys))))
                        .containsExactly("gadget");
                assertThat(db.sql("select name from gadget where id in (:keys)")
                                .bind("keys", keys)
                                .list(SqlTypes.STRING))
                        .containsExactly("gadget");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreIsRefusedBeforeAnythingIsSent(ServerKind kind) {
        CapturedStatements statements = new CapturedStatements();
        try (TestDatabase empty = Servers.empty(kind);
                Database db = open(empty, false, statements)) {
            statements.clear();
            int most = db.dialect().maxParameters();
            List<Long> keys = LongStream.rangeClosed(1, most + 1).boxed().toList();
            assertThatThrownBy(() -> db.list(select(GADGET).where(GADGET.id.isIn(keys))))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining(db.dialect().name())
                    .hasMessageContaining(Integer.toString(most))
                    .hasMessageContaining("portions");
            assertThatThrownBy(() -> db.count(select(GADGET).where(GADGET.id.isIn(keys))))
                    .isInstanceOf(UnsupportedFeature.class);
            assertThatThrownBy(() -> db.sql("select name from gadget where id in (:keys)")
                            .bind("keys", keys)
                            .list(SqlTypes.STRING))
                    .isInstanceOf(UnsupportedFeature.class);
            statements.assertStatements(0);
        }
    }

    private static Database open(TestDatabase empty, boolean jdbi, CapturedStatements statements) {
        var builder = Servers.configure(empty).listener(statements);
        Database db = (jdbi ? builder.jdbiLane() : builder).open();
        db.schema().create(GADGET);
        db.insert(GADGET, new Gadget(1, "gadget", "x"));
        return db;
    }
}
