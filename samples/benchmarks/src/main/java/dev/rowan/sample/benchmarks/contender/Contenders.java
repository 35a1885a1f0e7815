package dev.rowan.sample.benchmarks.contender;

import javax.sql.DataSource;

/** The contenders by the names that they have as JMH parameters. */
public final class Contenders {
    /** Hand-written JDBC, which the others are compared with. */
    public static final String JDBC = "jdbc";
    /** Rowan with statements of its own on Jdbi's connections. */
    public static final String DIRECT = "direct";
    /** Rowan with Jdbi's statements. */
    public static final String FULL = "full";

    private Contenders() {}

    /** The contender of a name, on connections of a pool. */
    public static Contender open(String name, DataSource connections) {
        return switch (name) {
            case JDBC -> JdbcContender.on(connections);
            case DIRECT -> RowanContender.direct(connections);
            case FULL -> RowanContender.full(connections);
            default -> throw new IllegalArgumentException("There is no contender called " + name);
        };
    }
}
