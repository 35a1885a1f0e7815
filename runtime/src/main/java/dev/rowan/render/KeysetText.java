package dev.rowan.render;

import dev.rowan.sql.Keyset;
import dev.rowan.sql.node.PlaceValue;
import dev.rowan.sql.node.RowCount;
import dev.rowan.type.SqlType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one query by key, in one syntax. What there is to be known of it is found out once, and a text is written
 * once for each direction, size and choice of keys that are NULL at the place. Safe for use by many threads.
 */
public final class KeysetText {
    private final Keyset keyset;
    private final Syntax syntax;
    private final long order;
    private final List<SqlType<?>> types;
    private final PageTexts texts = new PageTexts();

    /** The pages of a query in a total order. */
    public KeysetText(Keyset keyset, Syntax syntax) {
        this.keyset = keyset;
        this.syntax = syntax;
        this.order = digest(SqlRenderer.render(keyset.outline(), syntax).sql());
        this.types = keyset.types();
    }

    /** The query and its order. */
    public Keyset keyset() {
        return keyset;
    }

    /** What tells the order, and what it is an order of, from others. */
    public long order() {
        return order;
    }

    /** The types of the order's keys. */
    public List<SqlType<?>> types() {
        return types;
    }

    /**
     * The text for some rows, in which a {@link PlaceValue} stands for each value of the place.
     *
     * @param place the values from behind which they are; null for the beginning
     * @param backward whether the rows before the place are read, the last first
     * @param rows how many
     */
    public Rendered page(@Nullable List<? extends @Nullable Object> place, boolean backward, long rows) {
        BitSet nulls = place == null ? null : nulls(place);
        Form form = new Form(backward, nulls, rows);
        Rendered known = texts.get(form);
        return known == null ? texts.keep(form, written(form)) : known;
    }

    private Rendered written(Form form) {
        return SqlRenderer.render(
                keyset.rows(form.backward(), form.nulls()).withLimit(RowCount.of(form.rows())), syntax);
    }

    private static BitSet nulls(List<? extends @Nullable Object> place) {
        BitSet nulls = new BitSet(place.size());
        for (int i = 0; i < place.size(); i++) {
            nulls.set(i, place.get(i) == null);
        }
        return nulls;
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

    /** What texts differ in. The set is not changed. */
    private record Form(boolean backward, @Nullable BitSet nulls, long rows) {}
}
