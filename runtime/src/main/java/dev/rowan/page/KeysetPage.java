package dev.rowan.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a result from one place on, with the place of each. Immutable.
 *
 * @param <T> what a row is read as
 */
public final class KeysetPage<T extends @Nullable Object> implements Iterable<T> {
    private final List<T> rows;
    private final List<Cursor> cursors;
    private final KeysetRequest request;
    private final boolean more;

    private KeysetPage(List<T> rows, List<Cursor> cursors, KeysetRequest request, boolean more) {
        this.rows = rows;
        this.cursors = cursors;
        this.request = request;
        this.more = more;
    }

    /**
     * For Rowan's own use: a page.
     *
     * @param rows the rows, which nobody changes from now on
     * @param cursors the places of the rows, which nobody changes either
     * @param more whether there are further rows in the direction of the request
     */
    public static <T extends @Nullable Object> KeysetPage<T> of(
            List<? extends T> rows, List<Cursor> cursors, KeysetRequest request, boolean more) {
        return new KeysetPage<>(Collections.unmodifiableList(rows), cursors, request, more);
    }

    /** The rows, in the order of the statement, whichever way they were asked for. */
    public List<T> rows() {
        return rows;
    }

    /** What was asked for. */
    public KeysetRequest request() {
        return request;
    }

    /** The place of a row of this page, from 0. */
    public Cursor cursor(int row) {
        return cursors.get(row);
    }

    /** Whether there are rows behind these. Of those that came before a place it is taken for granted. */
    public boolean hasNext() {
        return request.backward() ? request.cursor() != null : more;
    }

    /** Whether there are rows before these. Of those that came behind a place it is taken for granted. */
    public boolean hasPrevious() {
        return request.backward() ? more : request.cursor() != null;
    }

    /** The request for the rows behind these, if there are any. */
    public Optional<KeysetRequest> next() {
        return hasNext() && !rows.isEmpty()
                ? Optional.of(KeysetRequest.after(cursors.get(cursors.size() - 1), request.size()))
                : Optional.empty();
    }

    /** The request for the rows before these, if there are any. */
    public Optional<KeysetRequest> previous() {
        return hasPrevious() && !rows.isEmpty()
                ? Optional.of(KeysetRequest.before(cursors.get(0), request.size()))
                : Optional.empty();
    }

    /** The same page of something else. */
    @SuppressWarnings("NullAway") // whoever maps rows that may be null has a function that takes them
    public <U extends @Nullable Object> KeysetPage<U> map(Function<? super T, ? extends U> mapping) {
        List<U> mapped = new ArrayList<>(rows.size());
        for (T row : rows) {
            mapped.add(mapping.apply(row));
        }
        return new KeysetPage<>(Collections.unmodifiableList(mapped), cursors, request, more);
    }

    @Override
    public Iterator<T> iterator() {
        return rows.iterator();
    }

    /** What it is, without its rows. */
    @Override
    public String toString() {
        return rows.size() + " rows" + (hasPrevious() ? ", some before" : "") + (hasNext() ? ", some behind" : "");
    }
}
