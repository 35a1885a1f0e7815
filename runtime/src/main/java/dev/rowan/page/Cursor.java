package dev.rowan.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of one statement: that of a row, known by the values of its sort keys. It stays good when rows come
 * and go. Immutable; {@link Cursors} makes text of it for the outside.
 */
public final class Cursor implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long order;
    private final ArrayList<@Nullable String> values;

    /**
     * For Rowan's own use: a place.
     *
     * @param order what tells the statement's order from others
     * @param values the values of the sort keys, as text; null for NULL
     */
    public Cursor(long order, List<@Nullable String> values) {
        this.order = order;
        this.values = new ArrayList<>(values);
    }

    /** For Rowan's own use: what tells the order that it belongs to from others. */
    public long order() {
        return order;
    }

    /** For Rowan's own use: the values of the sort keys, as text. */
    public List<@Nullable String> values() {
        return Collections.unmodifiableList(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor cursor && order == cursor.order && values.equals(cursor.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, values);
    }

    /** Without the values, which are those of a row. */
    @Override
    public String toString() {
        return "cursor of " + values.size() + " keys";
    }
}
