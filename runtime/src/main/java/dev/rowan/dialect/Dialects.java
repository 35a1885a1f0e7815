package dev.rowan.dialect;

import java.util.List;
import java.util.Optional;

/** The dialects that Rowan knows. */
public final class Dialects {
    private static final List<Dialect> ALL = List.of(
            H2Dialect.INSTANCE,
            MySqlDialect.INSTANCE,
            MariaDbDialect.INSTANCE,
            PostgreSqlDialect.INSTANCE,
            SqliteDialect.INSTANCE);

    private Dialects() {}

    /** All of them. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** The one of a name. */
    public static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }
}
