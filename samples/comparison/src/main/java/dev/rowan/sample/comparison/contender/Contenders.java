package dev.rowan.sample.comparison.contender;

import java.util.List;
import javax.sql.DataSource;

/** The contenders by the names that they have as JMH parameters. */
public final class Contenders {
    /** Hand-written JDBC, which the others are compared with. */
    public static final String JDBC = "jdbc";
    /** Rowan. */
    public static final String ROWAN = "rowan";
    /** Hibernate's session. */
    public static final String HIBERNATE = "hibernate";
    /** jOOQ. */
    public static final String JOOQ = "jooq";
    /** Jimmer. */
    public static final String JIMMER = "jimmer";

    /** All of them; the first is what the others are compared with. */
    public static final List<String> ALL = List.of(JDBC, ROWAN, HIBERNATE, JOOQ, JIMMER);

    private Contenders() {}

    /** The contender of a name, on connections of a pool. */
    public static Contender open(String name, DataSource connections) {
        return switch (name) {
            case JDBC -> new JdbcContender(connections);
            case ROWAN -> new RowanContender(connections);
            case HIBERNATE -> new HibernateContender(connections);
            case JOOQ -> new JooqContender(connections);
            case JIMMER -> new JimmerContender(connections);
            default -> throw new IllegalArgumentException("There is no contender called " + name);
        };
    }
}
