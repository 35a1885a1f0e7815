package dev.rowan.exec;

import dev.rowan.error.InvalidInputException;
import dev.rowan.page.Cursor;
import dev.rowan.render.KeysetText;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cursors of the rows of a page, each made when it is asked for. Nobody can change them. */
final class Places extends AbstractList<Cursor> {
    private final KeysetText text;
    private final List<@Nullable Object> values;
    private final int rows;
    private final boolean backward;

    /**
     * Cursors of rows.
     *
     * @param values the values of the order's keys, row by row as they were read
     * @param backward whether the last row was read first
     * @throws IllegalArgumentException if a cursor cannot hold the values
     */
    Places(KeysetText text, List<@Nullable Object> values, int rows, boolean backward) {
        this.text = text;
        this.values = values;
        this.rows = rows;
        this.backward = backward;
        if (rows > 0) {
            get(rows - 1); // what has no text fails with the page, and not with the next
        }
    }

    @Override
    public Cursor get(int row) {
        Objects.checkIndex(row, rows);
        List<SqlType<?>> types = text.types();
        int from = (backward ? rows - 1 - row : row) * types.size();
        List<@Nullable String> texts = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            texts.add(format(types.get(i), values.get(from + i)));
        }
        return new Cursor(text.order(), texts);
    }

    @Override
    public int size() {
        return rows;
    }

    @SuppressWarnings("unchecked") // the value was read as this type
    private static <T> @Nullable String format(SqlType<T> type, @Nullable Object value) {
        try {
            return value == null ? null : type.format((T) value);
        } catch (ValueException e) {
            throw new IllegalArgumentException("A key of the order " + e.getMessage() + "; a cursor cannot hold it", e);
        }
    }

    /**
     * The values of a cursor.
     *
     * @throws InvalidInputException if it is of another query or order
     */
    static List<@Nullable Object> values(KeysetText text, Cursor cursor) {
        List<SqlType<?>> types = text.types();
        if (cursor.order() != text.order() || cursor.values().size() != types.size()) {
            throw new InvalidInputException("The cursor belongs to another query, or to another order of it");
        }
        List<@Nullable Object> values = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            String value = cursor.values().get(i);
            try {
                values.add(value == null ? null : types.get(i).parse(value));
            } catch (ValueException e) {
                throw new InvalidInputException("A value of the cursor " + e.getMessage());
            }
        }
        return values;
    }
}
