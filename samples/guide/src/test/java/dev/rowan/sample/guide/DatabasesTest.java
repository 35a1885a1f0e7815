package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Settings;
import dev.rowan.connect.PoolOptions;
import dev.rowan.dialect.Feature;
import dev.rowan.exec.StatementOptions;
import dev.rowan.sample.guide.blog.BlogCatalog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private static final String URL = "jdbc:h2:mem:databases";

    @Test
    void configured() {
        // snippet: configure
        Database db = Database.configure()
                .url(URL)
                .user("sa")
                .password("")
                .pool(PoolOptions.DEFAULT.withSize(20).withLeakDetection(Duration.ofSeconds(30)))
                .statements(StatementOptions.timeout(Duration.ofSeconds(10))) // of every statement
                .slowQueries(Duration.ofMillis(200)) // to the log dev.rowan.slow, without values
                .listener(execution -> System.out.println(execution.elapsed() + " " + execution.sql()))
                .open();
        // end
        try (db) {
            assertThat(db.server().product()).isEqualTo("H2");
        }
    }

    @Test
    void settings() {
        // snippet: settings
        Settings settings = Settings.of(Map.of("url", URL, "pool.size", "20", "test.url", "jdbc:h2:mem:test"));
        try (Database db = Database.open(settings.named("test").over(Settings.fromEnvironment(Map.of())))) {
            System.out.println(db + " " + settings); // no secret in either
        }
        // end
    }

    @Test
    void others() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(URL);
        // snippet: given
        try (Database db = Database.of(dataSource); // stays open when db is closed
                Database same = Database.of(Jdbi.create(dataSource))) { // its plugins and loggers stay in force
            System.out.println(db.server().equals(same.server()));
        }
        // end
    }

    @Test
    void schema() {
        try (Database db = Database.open(URL)) {
            // snippet: schema
            List<String> sql = db.schema().createSql(BlogCatalog.TABLES); // to read, or to put into a migration
            db.schema().create(BlogCatalog.TABLES); // those that others refer to first
            db.schema().drop(BlogCatalog.TABLES);
            // end
            // snippet: dialect
            boolean exact = db.dialect().supports(Feature.EXACT_DECIMALS);
            String text = db.dialect().render(select(USER).limit(1)).sql();
            // end
            assertThat(sql).hasSizeGreaterThanOrEqualTo(2);
            assertThat(exact).isTrue();
            assertThat(text).endsWith("limit 1");
        }
    }
}
