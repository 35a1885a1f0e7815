package dev.rowan.test.server;

import static dev.rowan.test.server.TestServersTest.execute;
import static dev.rowan.test.server.TestServersTest.string;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerControlTest {

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void whatWasCommittedOutlivesRestartAndKill(ServerKind kind) throws SQLException {
        assumeTrue(TestServers.shared().lookup(kind) instanceof ServerLookup.Available);
        TestDatabase database;
        try (TestServer server = TestServers.shared().launch(kind)) {
            ServerControl control = server.control().orElseThrow();
            database = server.createDatabase("control");
            execute(database, "create table t (a int)");

            execute(database, "insert into t values (1)");
            control.restart();
            assertThat(string(database, "select count(*) from t")).isEqualTo("1");

            Connection lost = database.connect();
            execute(database, "insert into t values (2)");
            control.kill();
            assertThat(lost.isValid(5)).isFalse();
            assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
            control.start();
            assertThat(string(database, "select count(*) from t")).isEqualTo("2");

            control.stop();
            assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
            control.start();
            assertThat(string(database, "select count(*) from t")).isEqualTo("2");
        }
        assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
        database.close();
    }
}
