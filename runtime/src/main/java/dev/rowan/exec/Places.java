package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.InvalidInputException;
import dev.rowan.page.Cursor;
import dev.rowan.render.SqlRenderer;
import dev.rowan.sql.Keyset;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cursors and the values that they stand for, for the order of one query. */
final class Places {
    private final long order;
    private final List<SqlType<?>> types;

    private Places(long order, List<SqlType<?>> types) {
        this.order = order;
        this.types = types;
    }

    static Places of(Keyset<?> keyset, Dialect dialect) {
        return new Places(digest(SqlRenderer.render(keyset.outline(), dialect).sql()), keyset.types());
    }

    /**
     * The place of a cursor.
     *
     * @throws InvalidInputException if it is of another query or order
     */
    List<@Nullable Object> values(Cursor cursor) {
        if (cursor.order() != order || cursor.values().size() != types.size()) {
            throw new InvalidInputException("The cursor belongs to another query, or to another order of it");
        }
        List<@Nullable Object> values = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            String text = cursor.values().get(i);
            try {
                values.add(text == null ? null : types.get(i).parse(text));
            } catch (ValueException e) {
                throw new InvalidInputException("A value of the cursor " + e.getMessage());
            }
        }
        return values;
    }

    /** The cursor of a place. */
    Cursor cursor(List<@Nullable Object> place) {
        List<@Nullable String> texts = new ArrayList<>(place.size());
        for (int i = 0; i < place.size(); i++) {
            texts.add(text(types.get(i), place.get(i)));
        }
        return new Cursor(order, texts);
    }

    @SuppressWarnings("unchecked") // the value was read as this type
    private static <T> @Nullable String text(SqlType<T> type, @Nullable Object value) {
        try {
            return value == null ? null : type.format((T) value);
        } catch (ValueException e) {
            throw new IllegalArgumentException("A key of the order " + e.getMessage() + "; a cursor cannot hold it", e);
        }
    }

    private static long digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
