package dev.rowan.sample.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import dev.rowan.test.server.TestDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where a database is. JMH measures in JVMs of their own; these find the address in a file, since a command line would
 * show the password to everybody.
 */
public record Address(String url, String user, String password) {
    private static final String PROPERTY = "rowan.benchmarks.address";

    /** A database in the memory of the JVM that asks, and nowhere else. */
    public static final Address IN_MEMORY = new Address("jdbc:h2:mem:benchmarks;DB_CLOSE_DELAY=-1", "sa", "");

    /** The address of a provisioned database. */
    public static Address of(TestDatabase database) {
        return new Address(database.url(), database.user(), database.password());
    }

    /** The address that was written for this JVM, or {@link #IN_MEMORY}. */
    public static Address current() throws IOException {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return IN_MEMORY;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return new Address(
                properties.getProperty("url"), properties.getProperty("user"), properties.getProperty("password"));
    }

    /** Settings of a pool of two connections. */
    public HikariConfig pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        return config;
    }

    /** Writes the address to a file; gives the JVM argument that makes it {@linkplain #current() current}. */
    public String writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return "-D" + PROPERTY + "=" + file;
    }

    /** The URL; never the password. */
    @Override
    public String toString() {
        return url;
    }
}
