package dev.rowan.test.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A database product that tests can run on. */
public enum ServerKind {
    /** H2, inside the JVM and in memory. */
    H2,
    /** SQLite, inside the JVM and in a temporary file. */
    SQLITE,
    /** PostgreSQL. */
    POSTGRESQL,
    /** MariaDB, through its own driver. */
    MARIADB,
    /** MySQL 8 or later. */
    MYSQL;

    /**
     * The name by which settings, messages and dialects know this product.
     *
     * @return the name in lower case, such as {@code postgresql}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether this product lives inside the JVM, without a server that could be stopped.
     *
     * @return true for H2 and SQLite
     */
    public boolean isEmbedded() {
        return this == H2 || this == SQLITE;
    }

    /**
     * Finds a product by its {@link #id()}.
     *
     * @param id the name, in any case, blanks around it ignored
     * @return the product
     * @throws IllegalArgumentException when there is no such product; the message lists those that there are
     */
    public static ServerKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No database product is called '" + id + "'; known are "
                        + Arrays.stream(values()).map(ServerKind::id).collect(Collectors.joining(", "))));
    }
}
