package dev.rowan.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one page of a result, and where it stands among the others. Immutable.
 *
 * @param <T> what a row is read as
 */
public final class Page<T extends @Nullable Object> implements Iterable<T> {
    private final List<T> rows;
    private final PageRequest request;
    private final boolean next;
    private final long total;

    private Page(List<T> rows, PageRequest request, boolean next, long total) {
        this.rows = rows;
        this.request = request;
        this.next = next;
        this.total = total;
    }

    /** A page whose rows were not counted. */
    public static <T extends @Nullable Object> Page<T> uncounted(
            List<? extends T> rows, PageRequest request, boolean hasNext) {
        return new Page<>(copy(rows), request, hasNext, -1);
    }

    /** A page of a result of so many rows. */
    public static <T extends @Nullable Object> Page<T> counted(
            List<? extends T> rows, PageRequest request, long total) {
        return new Page<>(copy(rows), request, request.offset() + rows.size() < total && !rows.isEmpty(), total);
    }

    /** The rows, in order. */
    public List<T> rows() {
        return rows;
    }

    /** What was asked for. */
    public PageRequest request() {
        return request;
    }

    /** The number of the page, from 1. */
    public long number() {
        return request.number();
    }

    /** Whether there are rows behind it. */
    public boolean hasNext() {
        return next;
    }

    /** Whether there is a page before it. */
    public boolean hasPrevious() {
        return request.number() > 1;
    }

    /** How many rows all pages have, if they were counted. */
    public OptionalLong total() {
        return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** How many pages there are, if the rows were counted; a result without rows has none. */
    public OptionalLong pages() {
        return total < 0 ? OptionalLong.empty() : OptionalLong.of((total + request.size() - 1) / request.size());
    }

    /** The same page of something else. */
    @SuppressWarnings("NullAway") // whoever maps rows that may be null has a function that takes them
    public <U extends @Nullable Object> Page<U> map(Function<? super T, ? extends U> mapping) {
        List<U> mapped = new ArrayList<>(rows.size());
        for (T row : rows) {
            mapped.add(mapping.apply(row));
        }
        return new Page<>(Collections.unmodifiableList(mapped), request, next, total);
    }

    @Override
    public Iterator<T> iterator() {
        return rows.iterator();
    }

    /** Which page it is, without its rows. */
    @Override
    public String toString() {
        return "page " + request.number() + (total < 0 ? "" : " of " + pages().getAsLong()) + ", " + rows.size()
                + " rows";
    }

    private static <T extends @Nullable Object> List<T> copy(List<? extends T> rows) {
        return Collections.unmodifiableList(new ArrayList<T>(rows));
    }
}
