package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.connect.ConnectionListener;
import dev.rowan.connect.PoolOptions;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.error.ConfigurationException;
import dev.rowan.error.ConnectionException;
import dev.rowan.exec.StatementOptions;
import dev.rowan.type.SqlTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"pool.min-idle", "pool.minIdle", "rowan.pool.min_idle", "ROWAN_POOL_MIN_IDLE"})
    void namesAreReadLoosely(String name) {
        assertThat(Settings.of(Map.of(name, "3")).get(Setting.POOL_MIN_IDLE)).contains("3");
    }

    @Test
    void anUnknownNameIsRefusedInAMapAndLeftOutInTheEnvironment() {
        assertThatThrownBy(() -> Settings.of(Map.of("urll", "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("urll")
                .hasMessageContaining("pool.size");
        assertThat(Settings.fromEnvironment(Map.of("ROWAN_HOME", "x", "PATH", "y", "ROWAN_URL", "jdbc:h2:mem:z"))
                        .toString())
                .isEqualTo("{url=jdbc:h2:mem:z}");
    }

    @ParameterizedTest
    @CsvSource({
        "urll, url",
        "usr, user",
        "pool.sise, pool.size",
        "POOL_MIN_IDEL, pool.min-idle",
        "test.pasword, test.password",
        "ROWAN_TEST_POOL_SIZ, TEST_pool.size",
        "curl, url"
    })
    void aMisspeltNameIsRefusedWithWhatIsMeant(String name, String meant) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, "hunter2")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no setting " + name + "; did you mean " + meant + "?")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void whatIsSaidBeforeSettingsStays() {
        DatabaseBuilder builder = Database.configure()
                .pool(PoolOptions.DEFAULT.withSize(3))
                .statements(StatementOptions.fetchSize(7))
                .settings(Settings.of(Map.of("pool.burst", "2", "query-timeout", "5s")));
        assertThat(builder.pool()).isEqualTo(PoolOptions.DEFAULT.withSize(3).withBurst(2));
        assertThat(builder.statements()).isEqualTo(StatementOptions.fetchSize(7).withTimeout(Duration.ofSeconds(5)));
    }

    @Test
    void whatMakesNoSenseTogetherIsRefused() {
        DataSource source = new JdbcDataSource();
        Map.<DatabaseBuilder, String>of(
                        Database.configure().url("jdbc:h2:mem:x").port(1), "A port belongs to a host",
                        Database.configure().url("jdbc:h2:mem:x").database("y"), "A database's name belongs to a host",
                        Database.configure().host("h").dialect(H2Dialect.INSTANCE), "h2 takes a URL",
                        Database.configure().dataSource(source).password("hunter2"), "A user or password belongs to",
                        Database.configure().dataSource(source).initSql("select 1"), "Init SQL belongs to",
                        Database.configure().dataSource(source).driverProperty("a", "b"), "A driver property belongs",
                        Database.configure().dataSource(source).pool(PoolOptions.none()), "A pool belongs to a URL",
                        Database.configure().jdbi(Jdbi.create(source)).listener(new ConnectionListener() {}),
                                "A connection listener belongs to")
                .forEach((builder, message) -> assertThatThrownBy(builder::open)
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining(message)
                        .hasMessageNotContaining("hunter2"));
    }

    @Test
    void aNamedConfigurationIsPutOverThePlainOne() {
        Settings settings = Settings.fromEnvironment(Map.of(
                "ROWAN_URL", "jdbc:h2:mem:a",
                "ROWAN_USER", "sa",
                "ROWAN_TEST_URL", "jdbc:h2:mem:b",
                "ROWAN_TEST_POOL_SIZE", "2"));
        Settings test = settings.named("test");
        assertThat(test.get(Setting.URL)).contains("jdbc:h2:mem:b");
        assertThat(test.get(Setting.USER)).contains("sa");
        assertThat(test.get(Setting.POOL_SIZE)).contains("2");
        assertThat(settings.get(Setting.URL)).contains("jdbc:h2:mem:a");
        assertThatThrownBy(() -> settings.named("production"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ROWAN_PRODUCTION_URL");
    }

    @Test
    void readsAnEnvFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("app.env");
        Files.writeString(file, """
                # the database
                export ROWAN_URL="jdbc:h2:mem:file"
                ROWAN_PASSWORD='a#b c'
                ROWAN_USER=sa # the owner
                ROWAN_DRIVER_someProperty=x
                test.password = 'it is' # the password
                other.password="say \\"a\\\\b\\" # 1"
                third.password=#
                """);
        Settings settings = Settings.fromFile(file);
        assertThat(settings.get(Setting.URL)).contains("jdbc:h2:mem:file");
        assertThat(settings.get(Setting.PASSWORD)).contains("a#b c");
        assertThat(settings.get(Setting.USER)).contains("sa");
        assertThat(settings.driverProperties()).containsEntry("someProperty", "x");
        assertThat(settings.named("test").get(Setting.PASSWORD)).contains("it is");
        assertThat(settings.named("other").get(Setting.PASSWORD)).contains("say \"a\\b\" # 1");
        assertThat(settings.named("third").get(Setting.PASSWORD)).contains("");
        Files.writeString(file, "url=x\nuser='sa' hunter2");
        assertThatThrownBy(() -> Settings.fromFile(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Settings.fromFile(directory.resolve("none")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void printsNoSecret() {
        String printed = Settings.of(Map.of(
                        "url", "jdbc:mysql://u:hunter2@h/db?password=hunter2",
                        "password", "hunter2",
                        "driver.keyPassword", "hunter2",
                        "test.password", "hunter2",
                        "init-sql", "set password = 'hunter2'"))
                .toString();
        assertThat(printed).contains("jdbc:mysql://h/db").doesNotContain("hunter2");
        assertThat(Settings.of(Map.of("url", "hunter2")).toString()).isEqualTo("{url=***}");
    }

    @Test
    void openADatabase() {
        Settings settings = Settings.of(Map.of(
                "url", "jdbc:h2:mem:settings",
                "user", "sa",
                "password", "pw",
                "pool.size", "3",
                "pool.acquire-timeout", "500ms",
                "isolation", "serializable",
                "query-timeout", "30s",
                "zone", "Europe/Berlin",
                "driver.MODE", "PostgreSQL",
                "init-sql", "set @x = 5"));
        try (Database db = Database.open(settings)) {
            assertThat(db.dialect().name()).isEqualTo("h2");
            assertThat(db.sql("select @x").one(SqlTypes.INT32)).isEqualTo(5);
        }
    }

    @Test
    void aValueThatMakesNoSenseNamesTheSetting() {
        assertThatThrownBy(() -> Database.open(Settings.of(Map.of("url", "jdbc:h2:mem:x", "pool.size", "many"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("pool.size");
        assertThatThrownBy(() -> Database.open(Settings.of(Map.of("url", "jdbc:h2:mem:x", "pool.size", "0"))))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Database.open(Settings.of(Map.of("host", "h", "url", "jdbc:h2:mem:x"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("one way");
        assertThatThrownBy(() -> Database.open(Settings.of(Map.of("host", "h"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("dialect");
    }

    @Test
    void aFailureToConnectNamesTheAddressAndNoSecret() {
        try (Database db = Database.open("jdbc:h2:mem:locked", "sa", "right")) {
            assertThatThrownBy(() -> Database.open("jdbc:h2:mem:locked", "sa", "hunter2"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("jdbc:h2:mem:locked")
                    .hasMessageContaining("refuses the user or the password")
                    .hasMessageNotContaining("hunter2")
                    .hasNoCause();
            assertThat(db.toString()).contains("H2");
        }
        assertThatThrownBy(() -> Database.open("jdbc:mysql://localhost/app", "root", "hunter2"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("com.mysql:mysql-connector-j")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void theVersionIsKnown() {
        assertThat(Rowan.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
