package dev.rowan.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplicitServerTest {

    private static TestServers configured(ServerKind kind, String url, TestDatabase credentials) {
        Properties properties = new Properties();
        properties.setProperty("rowan.test." + kind.id() + ".url", url);
        Map<String, String> environment = Map.of(
                "ROWAN_TEST_" + kind.name() + "_USER", credentials.user(),
                "ROWAN_TEST_" + kind.name() + "_PASSWORD", credentials.password());
        return new TestServers(new ServerSettings(properties, environment));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void usesTheServerThatTheSettingsName(ServerKind kind) throws SQLException {
        assumeTrue(TestServers.shared().lookup(kind) instanceof ServerLookup.Available);
        try (TestDatabase there = TestServers.shared().require(kind).createDatabase("there")) {
            TestServers servers = configured(kind, there.url(), there);
            TestServer server = servers.require(kind);

            assertThat(server.version())
                    .isEqualTo(TestServers.shared().require(kind).version());
            assertThat(server.origin())
                    .contains("rowan.test." + kind.id() + ".url")
                    .doesNotContain(there.password());
            assertThat(server.control()).isEmpty();
            try (TestDatabase own = server.createDatabase("own")) {
                TestServersTest.execute(own, "create table t (a int)");
                assertThat(own.url()).isNotEqualTo(there.url());
            }
            assertThatThrownBy(() -> servers.launch(kind)).isInstanceOf(ServerException.class);
        }
    }

    @Test
    void refusesAMariaDbThatIsGivenAsMySql() {
        assumeTrue(TestServers.shared().lookup(ServerKind.MARIADB) instanceof ServerLookup.Available);
        try (TestDatabase mariadb =
                TestServers.shared().require(ServerKind.MARIADB).createDatabase("disguised")) {
            TestServers servers = configured(ServerKind.MYSQL, mariadb.url().replace("mariadb:", "mysql:"), mariadb);

            assertThatThrownBy(() -> servers.lookup(ServerKind.MYSQL))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("was to be mysql and is MariaDB 1");
        }
    }

    @Test
    void failsWhereTheNamedServerDoesNotAnswer() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("rowan.test.postgresql.url", "jdbc:postgresql://127.0.0.1:1/x?password=hidden");
        TestServers servers = new TestServers(new ServerSettings(properties, Map.of()));

        assertThatThrownBy(() -> servers.lookup(ServerKind.POSTGRESQL))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("No postgresql server answers at jdbc:postgresql://127.0.0.1:1/x")
                .message()
                .doesNotContain("hidden");
    }
}
