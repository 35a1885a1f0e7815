package dev.rowan.test.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.mysql.cj.jdbc.MysqlDataSource;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Settings;
import dev.rowan.connect.ConnectionListener;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialects;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.dialect.MySqlDialect;
import dev.rowan.error.ConfigurationException;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Every way to open a database, on every server. */
class OpeningTest {
    private static final Pattern SERVER = Pattern.compile("jdbc:\\w+://([^:/]+):(\\d+)/([^?]*)(?:\\?(.*))?");

    @ParameterizedTest
    @EnumSource
    void byUrlWithCredentialsInIt(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Login login = Login.create(kind, empty)) {
            assertOpens(login, Database.configure().url(login.urlWithUserInfo()));
            assertOpens(login, Database.configure().url(login.urlWithParameters()));
            assertOpens(login, Database.configure().url(login.urlWithUserInfo().substring(kind.isEmbedded() ? 0 : 5)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void byUrlUserAndPasswordWhichWinOverTheUrls(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Login login = Login.create(kind, empty)) {
            assertOpens(
                    login,
                    Database.configure().url(empty.url()).user(Login.USER).password(Login.PASSWORD));
            String wrong = kind.isEmbedded()
                    ? empty.url()
                    : empty.url() + (empty.url().contains("?") ? "&" : "?") + "user=nobody&password=nothing";
            assertOpens(login, Database.configure().url(wrong).user(Login.USER).password(Login.PASSWORD));
            assertOpens(
                    login,
                    Database.configure()
                            .settings(Settings.of(
                                    Map.of("url", empty.url(), "user", Login.USER, "password", Login.PASSWORD))));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void byHostPortUserPasswordAndDatabase(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Login login = Login.create(kind, empty)) {
            Matcher server = SERVER.matcher(empty.url());
            assertThat(server.matches()).isTrue();
            DatabaseBuilder builder = Database.configure()
                    .dialect(dialect(kind))
                    .host(server.group(1))
                    .port(Integer.parseInt(server.group(2)))
                    .database(server.group(3))
                    .user(Login.USER)
                    .password(Login.PASSWORD);
            if (server.group(4) != null) {
                for (String parameter : server.group(4).split("&")) {
                    builder.driverProperty(parameter.split("=")[0], parameter.split("=")[1]);
                }
            }
            assertOpens(login, builder);
        }
    }

    /** A database's name may have characters that a URL gives a meaning. */
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void byANameThatAUrlMustEscape(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Database admin = Servers.configure(empty).open()) {
            String name = "a b%c@ü";
            String quoted = kind == ServerKind.POSTGRESQL ? "\"" + name + "\"" : "`" + name + "`";
            admin.sql("create database " + quoted).execute();
            try {
                Matcher server = SERVER.matcher(empty.url());
                assertThat(server.matches()).isTrue();
                DatabaseBuilder builder = Database.configure()
                        .dialect(dialect(kind))
                        .host(server.group(1))
                        .port(Integer.parseInt(server.group(2)))
                        .database(name)
                        .user(empty.user())
                        .password(empty.password());
                if (kind == ServerKind.MYSQL) {
                    builder.driverProperty("allowPublicKeyRetrieval", "true").driverProperty("sslMode", "DISABLED");
                }
                try (Database db = builder.open()) {
                    String current = kind == ServerKind.POSTGRESQL ? "select current_database()" : "select database()";
                    assertThat(db.sql(current).one(SqlTypes.STRING)).isEqualTo(name);
                }
            } finally {
                admin.sql("drop database " + quoted).execute();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromADataSourceAndFromAJdbi(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Login login = Login.create(kind, empty)) {
            DataSource source = dataSource(login);
            assertOpens(login, Database.configure().dataSource(source));
            assertOpens(login, Database.configure().jdbi(Jdbi.create(source)));
            assertOpens(login, Database.configure().dataSource(source).dialect(dialect(kind)));
        }
    }

    /** What single statements do would be lost, unless a listener turns it on. */
    @ParameterizedTest
    @EnumSource
    void poolsWithoutAutoCommitAreRefused(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(empty.url());
            pool.setUsername(empty.user());
            pool.setPassword(empty.password());
            pool.setAutoCommit(false);
            for (DatabaseBuilder builder : List.of(
                    Database.configure().dataSource(pool), Database.configure().jdbi(Jdbi.create(pool)))) {
                assertThatThrownBy(builder::open)
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("without auto-commit")
                        .hasMessageContaining("setAutoCommit(true)");
            }
            ConnectionListener committing = new ConnectionListener() {
                @Override
                public void checkedOut(Connection connection) throws SQLException {
                    connection.setAutoCommit(true);
                }
            };
            try (Database db =
                    Database.configure().dataSource(pool).listener(committing).open()) {
                db.sql("create table kept (id int)").execute();
                db.sql("insert into kept values (1)").execute();
                assertThat(db.sql("select count(*) from kept").one(SqlTypes.INT32))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aMariaDbBehindMySqlsDriverIsFoundOut() {
        try (TestDatabase empty = Servers.empty(ServerKind.MARIADB)) {
            String url = empty.url().replace("jdbc:mariadb:", "jdbc:mysql:") + "?sslMode=DISABLED";
            try (Database db = Database.open(url, empty.user(), empty.password())) {
                assertThat(db.dialect().name()).isEqualTo("mariadb");
                assertThat(db.server().product()).isEqualTo("MariaDB");
                assertThat(db.server().driver()).contains("MySQL");
            }
        }
    }

    @Test
    void aMySqlBehindMariaDbsDriverIsFoundOut() {
        try (TestDatabase empty = Servers.empty(ServerKind.MYSQL)) {
            String url = empty.url().replace("jdbc:mysql:", "jdbc:mariadb:").replaceFirst("\\?.*", "")
                    + "?allowPublicKeyRetrieval=true";
            try (Database db = Database.open(url, empty.user(), empty.password())) {
                assertThat(db.dialect().name()).isEqualTo("mysql");
                assertThat(db.server().product()).isEqualTo("MySQL");
                assertThat(db.server().driver()).contains("MariaDB");
            }
        }
    }

    @Test
    void anUnknownServerIsRefusedUnlessADialectIsGiven() {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:unknown");
        assertThatThrownBy(() -> Database.of(source))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("HSQL Database Engine")
                .hasMessageContaining("postgresql")
                .hasMessageContaining("dialect(");
        try (Database db = Database.configure()
                .dataSource(source)
                .dialect(H2Dialect.INSTANCE)
                .open()) {
            assertThat(db.sql("values (1)").one(SqlTypes.INT32)).isEqualTo(1);
        }
    }

    @Test
    void aDialectThatIsGivenWinsOverTheServers() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        try (Database db = Database.configure()
                .dataSource(source)
                .dialect(MySqlDialect.INSTANCE)
                .open()) {
            assertThat(db.dialect()).isSameAs(MySqlDialect.INSTANCE);
        }
    }

    private static void assertOpens(Login login, DatabaseBuilder builder) {
        try (Database db = builder.open()) {
            assertThat(db.dialect()).isSameAs(dialect(login.kind()));
            assertThat(db.sql(login.whoAmI()).one(SqlTypes.STRING)).isEqualTo(Login.USER);
            assertThat(db.toString()).doesNotContain(Login.PASSWORD);
        }
    }

    private static Dialect dialect(ServerKind kind) {
        return Dialects.named(kind.id()).orElseThrow();
    }

    private static DataSource dataSource(Login login) throws SQLException {
        String url = login.database().url();
        switch (login.kind()) {
            case H2 -> {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL(url);
                source.setUser(Login.USER);
                source.setPassword(Login.PASSWORD);
                return source;
            }
            case SQLITE -> {
                SQLiteDataSource source = new SQLiteDataSource();
                source.setUrl(url);
                return source;
            }
            case POSTGRESQL -> {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setURL(url);
                source.setUser(Login.USER);
                source.setPassword(Login.PASSWORD);
                return source;
            }
            case MARIADB -> {
                MariaDbDataSource source = new MariaDbDataSource(url);
                source.setUser(Login.USER);
                source.setPassword(Login.PASSWORD);
                return source;
            }
            case MYSQL -> {
                MysqlDataSource source = new MysqlDataSource();
                source.setUrl(url);
                source.setUser(Login.USER);
                source.setPassword(Login.PASSWORD);
                return source;
            }
        }
        throw new AssertionError(login.kind());
    }
}
