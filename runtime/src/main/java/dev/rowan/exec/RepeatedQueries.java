package dev.rowan.exec;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When to report a query that one line sends again and again within one transaction, or one after the other outside, and to
 * whom.
 *
 * @param times how often it must be sent
 * @param report told once for each line and transaction or sequence, in the thread that sends it; what it throws is logged
 */
public record RepeatedQueries(int times, Consumer<RepeatedQuery> report) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.rowan.repeated");

    /** Refuses what would report every query. */
    public RepeatedQueries {
        if (times < 2) {
            throw new IllegalArgumentException(
                    "A query is repeated when it is sent twice or more, not " + times + " times");
        }
    }

    /** Reports to the logger {@code dev.rowan.repeated} at level WARN. */
    public static RepeatedQueries logged(int times) {
        return new RepeatedQueries(
                times,
                query -> LOG.warn(
                        "Sent {} times at {}; load it at once, by a shape, load(rows, relation) or isIn: {}",
                        query.times(),
                        query.caller(),
                        query.sql()));
    }

    void tell(RepeatedQuery query) {
        try {
            report.accept(query);
        } catch (RuntimeException e) {
            LOG.warn("What is told of repeated queries failed", e);
        }
    }
}
