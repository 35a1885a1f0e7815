package dev.rowan.exec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each line has sent each query within one transaction, or one after the other outside. Queries with many parameters do not count: those are
 * the portions in which many keys are asked for at once.
 */
final class QueryCounts {
    private static final int MANY_PARAMETERS = 32;

    private final RepeatedQueries reported;
    private final Map<String, Map<String, Integer>> byText = new HashMap<>();

    QueryCounts(RepeatedQueries reported) {
        this.reported = reported;
    }

    void ran(String sql) {
        // The first of a text costs no walk along the stack
        Map<String, Integer> byLine = byText.get(sql);
        if (byLine == null) {
            if (sql.chars().filter(c -> c == '?').count() < MANY_PARAMETERS) {
                byText.put(sql, new HashMap<>());
            }
            return;
        }
        @Nullable String caller = CallSite.find();
        if (caller != null && byLine.merge(caller, 1, Integer::sum) == reported.times() - 1) {
            reported.tell(new RepeatedQuery(sql, caller, reported.times()));
        }
    }
}
