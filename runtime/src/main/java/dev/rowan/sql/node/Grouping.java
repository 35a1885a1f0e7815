package dev.rowan.sql.node;

import java.util.List;

/**
 * How the keys of a query group its rows.
 *
 * @param form which sets of the keys there are rows for
 * @param sets these sets, if they are given one by one
 */
public record Grouping(Form form, List<List<Node>> sets) {
    /** By all keys. */
    public static final Grouping ALL_KEYS = new Grouping(Form.ALL_KEYS, List.of());

    /** Copies the lists. */
    public Grouping {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** One that has no sets of its own. */
    public static Grouping of(Form form) {
        return new Grouping(form, List.of());
    }

    /** For which of the keys there are rows. */
    public enum Form {
        /** For all of them. */
        ALL_KEYS,
        /** For all of them, and for fewer, from the last to the first. */
        ROLLUP,
        /** For some of them in every way. */
        CUBE,
        /** For sets that are given. */
        SETS
    }
}
