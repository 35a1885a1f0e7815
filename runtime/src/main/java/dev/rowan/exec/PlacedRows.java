package dev.rowan.exec;

import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.render.KeysetText;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes up the rows of a page, and the place of each. */
final class PlacedRows<T extends @Nullable Object> implements Selection<T> {
    /** A size may come from outside, and a page need not be full. */
    private static final int MOST_EXPECTED = 100;

    private final KeysetText text;
    private final Selection<T> reading;
    private final List<T> rows;
    private final List<@Nullable Object> values;

    /** Takes up the rows of a text, of which about so many are expected. */
    PlacedRows(KeysetText text, Selection<T> reading, int expected) {
        this.text = text;
        this.reading = reading;
        int capacity = Math.min(expected, MOST_EXPECTED) + 1;
        this.rows = new ArrayList<>(capacity);
        this.values = new ArrayList<>(capacity * text.types().size());
    }

    @Override
    public List<Expr<?>> expressions() {
        return text.keyset().expressions();
    }

    @Override
    public T read(RowInput in, int at) {
        T row = reading.read(in, at);
        text.keyset().readPlace(in, at, values);
        rows.add(row);
        return row;
    }

    /** The page that they are, if the last one only tells that there are more. */
    KeysetPage<T> page(KeysetRequest request) {
        boolean more = rows.size() > request.size();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (request.backward()) {
            Collections.reverse(rows);
        }
        return KeysetPage.of(rows, new Places(text, values, rows.size(), request.backward()), request, more);
    }
}
