package dev.rowan.test.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query, and which of its rows.
 *
 * @param limit how many rows in the order of all columns, NULLs first; -1 for all of them in any order
 */
record RandomStatement(QueryTree query, int limit, int offset) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Comparator<@Nullable Object> NULLS_FIRST =
            Comparator.nullsFirst((Comparator) Comparator.naturalOrder());

    /** What it gives. */
    List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>(Interpreter.rows(query));
        rows.sort(RandomStatement::compare);
        if (limit < 0) {
            return rows;
        }
        int from = Math.min(offset, rows.size());
        return rows.subList(from, Math.min(from + limit, rows.size()));
    }

    /** Rows of another in the same order, unless it was told which rows. */
    List<List<@Nullable Object>> comparable(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> sorted = new ArrayList<>(rows);
        if (limit < 0) {
            sorted.sort(RandomStatement::compare);
        }
        return Collections.unmodifiableList(sorted);
    }

    private static int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = NULLS_FIRST.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
