package dev.rowan.render;

import dev.rowan.sql.node.KeyList;
import dev.rowan.type.RowOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A statement that takes keys of rows, as many as one likes up to {@link #most}. Its text is written once for each power of
 * two, up to which keys are filled with the last one. Safe for use by many threads.
 */
public final class KeyedText {
    private static final int MOST = 1_000;

    private final Rendered rendered;
    private final List<KeyList> lists = new ArrayList<>();
    private final int most;
    private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(Integer.SIZE);

    /** A statement in which there is a {@link KeyList}, for a server that takes so many parameters. */
    public KeyedText(Rendered rendered, int maxParameters) {
        this.rendered = rendered;
        int width = 0;
        for (Bind bind : rendered.binds()) {
            if (bind.value() instanceof KeyList list) {
                lists.add(list);
                width += list.width();
            }
        }
        int others = rendered.binds().size() - lists.size();
        this.most = Math.max(1, Math.min(MOST, (maxParameters - others) / Math.max(1, width)));
    }

    /** The statement with marks where keys will stand. */
    public Rendered rendered() {
        return rendered;
    }

    /** The most keys that it is sent for at a time. */
    public int most() {
        return most;
    }

    /**
     * The text for so many keys.
     *
     * @param ready the statement, with values for its parameters
     */
    public String sql(Rendered ready, int keys) {
        int filled = filled(keys);
        if (!ready.sql().equals(rendered.sql())) {
            return written(ready, filled);
        }
        int place = Integer.SIZE - Integer.numberOfLeadingZeros(filled - 1);
        String known = texts.get(place);
        if (known == null) {
            known = written(ready, filled);
            texts.set(place, known);
        }
        return known;
    }

    /** Binds the values of the statement, and so many keys. */
    public void bind(Rendered ready, int count, Keys keys, RowOutput out) {
        int filled = filled(count);
        for (Bind bind : ready.binds()) {
            if (bind.value() instanceof KeyList) {
                for (int i = 0; i < filled; i++) {
                    keys.bind(Math.min(i, count - 1), out);
                }
            } else {
                bind.bind(out);
            }
        }
    }

    private int filled(int keys) {
        return keys == 1 ? 1 : Math.min(most, Integer.highestOneBit(keys - 1) << 1);
    }

    private String written(Rendered ready, int count) {
        StringBuilder sql = new StringBuilder();
        int from = 0;
        for (KeyList list : lists) {
            int at = ready.sql().indexOf(ParameterLists.MARK, from);
            String key = list.width() == 1 ? "?" : "(?" + ", ?".repeat(list.width() - 1) + ")";
            sql.append(ready.sql(), from, at).append(key).append((", " + key).repeat(count - 1));
            from = at + ParameterLists.MARK.length();
        }
        return sql.append(ready.sql(), from, ready.sql().length()).toString();
    }

    /** Where keys come from. */
    @FunctionalInterface
    public interface Keys {
        /** Binds the key at a place, counted from 0. */
        void bind(int index, RowOutput out);
    }
}
