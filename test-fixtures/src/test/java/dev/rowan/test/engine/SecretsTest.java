package dev.rowan.test.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opening fails in a JVM of its own, with the loggers wide open. Nothing that it prints, be it in a message, a stack
 * trace or a log of the pool's or the driver's, has a secret in it.
 */
class SecretsTest {
    private static final String SECRET = "hunter2";

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aWrongPassword(ServerKind kind) throws Exception {
        try (TestDatabase empty = Servers.empty(kind)) {
            assertRefused(
                    "the server refuses the user or the password",
                    "url=" + empty.url().replaceFirst("//", "//" + empty.user() + ":" + SECRET + "@"));
            assertRefused(
                    "the server refuses the user or the password",
                    "url=" + empty.url(),
                    "user=" + empty.user(),
                    "password=" + SECRET,
                    "pool.mode=none");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void anUnknownDatabase(ServerKind kind) throws Exception {
        try (TestDatabase empty = Servers.empty(kind)) {
            // the driver's own parameters are secrets too
            assertRefused(
                    "the server has no such database",
                    "url=" + empty.url().replace(empty.name(), "nowhere"),
                    "user=" + empty.user(),
                    "password=" + empty.password(),
                    "driver.trustStorePassword=" + SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aPortWhereNobodyAnswers(ServerKind kind) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertRefused(
                "no server answers there",
                "url=jdbc:" + kind.id() + "://root:" + SECRET + "@127.0.0.1:" + port + "/app?trustStorePassword="
                        + SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aHostThatDoesNotExist(ServerKind kind) throws Exception {
        assertRefused(
                "no server answers there",
                "url=jdbc:" + kind.id() + "://no-such-host.invalid/app?user=root&password=" + SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void initSqlThatFails(ServerKind kind) throws Exception {
        try (TestDatabase empty = Servers.empty(kind)) {
            assertRefused(
                    "statement 1 of the init SQL fails",
                    "url=" + empty.url(),
                    "user=" + empty.user(),
                    "password=" + empty.password(),
                    "init-sql=set nonsense password '" + SECRET + "'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDriverPropertyThatMakesNoSense(ServerKind kind) throws Exception {
        String[] given = switch (kind) {
            case H2 -> new String[] {"url=jdbc:h2:mem:x;CIPHER=" + SECRET + ";NONSENSE_PASSWORD=" + SECRET};
            case SQLITE -> new String[] {"url=jdbc:sqlite:/no/such/folder/x.db?password=" + SECRET};
            case POSTGRESQL ->
                new String[] {"url=jdbc:postgresql://127.0.0.1/x?sslmode=nonsense&sslpassword=" + SECRET};
            case MARIADB, MYSQL ->
                new String[] {
                    "url=jdbc:" + kind.id() + "://127.0.0.1/x?sslMode=" + SECRET + "_secret&keyStorePassword=" + SECRET,
                    "driver.connectTimeout=" + SECRET
                };
        };
        // the value of a parameter that does not look like a secret is part of the address; its driver's text is not
        String printed = run(given);
        assertThat(printed).contains("Cannot connect to");
        String address = printed.lines()
                .filter(line -> line.startsWith("refused: "))
                .findFirst()
                .orElseThrow();
        assertThat(address).doesNotContain("assword=" + SECRET);
        assertThat(printed).doesNotContain("assword=" + SECRET).doesNotContain("connectTimeout=" + SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void whatOpens(ServerKind kind) throws Exception {
        try (TestDatabase empty = Servers.empty(kind);
                Login login = Login.create(kind, empty)) {
            String printed = run("url=" + login.urlWithUserInfo(), "echo=true");
            assertThat(printed).contains("opened ").doesNotContain(Login.PASSWORD);
            if (kind != ServerKind.SQLITE) {
                assertThat(printed)
                        .doesNotContain("p%40s")
                        .doesNotContain("w%3Fo")
                        .doesNotContain("w?o");
            }
        }
    }

    private static void assertRefused(String reason, String... settings) throws Exception {
        assertThat(run(settings))
                .contains("refused: Cannot connect to jdbc:")
                .contains(reason)
                .doesNotContain(SECRET);
    }

    private static String run(String... settings) throws IOException, InterruptedException {
        return Programs.run(FailingOpen.class, List.of(settings));
    }
}
