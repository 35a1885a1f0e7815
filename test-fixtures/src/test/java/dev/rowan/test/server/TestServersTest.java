package dev.rowan.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestServersTest {

    private static TestServer server(ServerKind kind) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        assumeTrue(lookup instanceof ServerLookup.Available, lookup::toString);
        return ((ServerLookup.Available) lookup).server();
    }

    @ParameterizedTest
    @EnumSource
    void runsTheProductThatWasAskedFor(ServerKind kind) {
        TestServer server = server(kind);

        assertThat(server.kind()).isEqualTo(kind);
        assertThat(server.version().toLowerCase(Locale.ROOT))
                .startsWith(kind.id())
                .matches(".* [0-9]+\\..*");
        assertThat(TestServers.shared().require(kind).version()).isEqualTo(server.version());
    }

    @ParameterizedTest
    @EnumSource
    void runsStatements(ServerKind kind) throws SQLException {
        try (TestDatabase database = server(kind).createDatabase("statements")) {
            execute(database, "create table t (a varchar(20))");
            execute(database, "insert into t values ('grün 🌳')");
            assertThat(string(database, "select a from t")).isEqualTo("grün 🌳");
        }
    }

    @ParameterizedTest
    @EnumSource
    void databasesDoNotSeeEachOther(ServerKind kind) throws SQLException {
        TestServer server = server(kind);
        try (TestDatabase one = server.createDatabase("twin");
                TestDatabase other = server.createDatabase("twin")) {
            execute(one, "create table t (a int)");
            execute(one, "insert into t values (1)");

            assertThat(one.url()).isNotEqualTo(other.url());
            assertThatThrownBy(() -> string(other, "select a from t")).isInstanceOf(SQLException.class);
            execute(other, "create table t (a int)");
            execute(other, "insert into t values (2)");
            assertThat(string(one, "select a from t")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void aClosedDatabaseIsGoneEvenWhileAConnectionHoldsLocksOnIt(ServerKind kind) throws SQLException {
        TestDatabase database = server(kind).createDatabase("dropped");
        execute(database, "create table t (a int)");
        try (Connection open = database.connect()) {
            open.setAutoCommit(false);
            try (Statement statement = open.createStatement()) {
                statement.execute("insert into t values (1)");
            }
            database.close();
            assertThat(open.isValid(5)).isFalse();
        }
        assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
        database.close();
    }

    static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String string(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
