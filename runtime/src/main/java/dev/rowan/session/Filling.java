package dev.rowan.session;

import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Link;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a foreign key that take their values from a record that is written before. */
final class Filling {
    private final ForeignKeyMeta key;
    private final int[] columns;
    private final Entry<?> parent;
    private final int[] referenced;

    /** The state of the parent that the values are of; records that have one parent share them. */
    private @Nullable Object read;

    private @Nullable List<Object> values;

    /**
     * Columns that are filled.
     *
     * @param key the foreign key
     * @param columns the ordinals of its columns
     * @param parent the record that it refers to
     * @param referenced the ordinals of what is referred to there
     */
    Filling(ForeignKeyMeta key, int[] columns, Entry<?> parent, int[] referenced) {
        this.key = key;
        this.columns = columns;
        this.parent = parent;
        this.referenced = referenced;
    }

    /** The foreign key. */
    ForeignKeyMeta key() {
        return key;
    }

    /** The ordinals of its columns. */
    int[] columns() {
        return columns;
    }

    /** The record that it refers to. */
    Entry<?> parent() {
        return parent;
    }

    /** A foreign key that leads to a record. */
    static Filling of(TableMeta child, ForeignKeyMeta key, Entry<?> parent) {
        return new Filling(
                key, Values.ordinals(child, key.columns()), parent, Values.ordinals(parent.meta(), key.references()));
    }

    /**
     * What links fill.
     *
     * @throws IllegalArgumentException if no foreign key has the columns of one, or its record was added to no session
     */
    static <R> List<Filling> of(TableMeta child, List<Link<R>> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        List<Filling> fillings = new ArrayList<>(links.size());
        for (Link<R> link : links) {
            fillings.add(of(child, ForeignKeys.of(child, link), Entry.of(link.parent())));
        }
        return List.copyOf(fillings);
    }

    /**
     * Those of a record that gets other values: what is said last of a foreign key counts, be it a link or other values in its
     * columns.
     */
    static <R> List<Filling> after(Entry<R> entry, R row, List<Filling> further) {
        List<Filling> all = new ArrayList<>(further);
        for (Filling link : entry.links) {
            boolean said = of(further, link.key) != null;
            for (int column : link.columns) {
                said |= !entry.mapping().same(entry.current(), row, column);
            }
            if (!said) {
                all.add(link);
            }
        }
        return List.copyOf(all);
    }

    /** The one of a foreign key; null if there is none. */
    static @Nullable Filling of(List<Filling> fillings, ForeignKeyMeta key) {
        for (int i = 0; i < fillings.size(); i++) {
            if (fillings.get(i).key.equals(key)) {
                return fillings.get(i);
            }
        }
        return null;
    }

    /** Whether one of them fills a column. */
    static boolean isAmong(List<Filling> fillings, int ordinal) {
        for (int i = 0; i < fillings.size(); i++) {
            for (int column : fillings.get(i).columns) {
                if (column == ordinal) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The record with the values.
     *
     * @throws IllegalStateException if there are none yet
     */
    <R> R fill(Table<R> table, R row) {
        return Values.with(table, row, columns, values(table));
    }

    /**
     * The values for the columns of a table; null where one is NULL.
     *
     * @throws IllegalStateException if there are none yet
     */
    @Nullable
    List<Object> values(Table<?> table) {
        if (!parent.stored) {
            throw new IllegalStateException("A record of " + table.meta() + " refers to one of " + parent.meta()
                    + " that is not in the database, and not in this session");
        }
        return values(parent);
    }

    @SuppressWarnings("ReferenceEquality") // another state is another instance
    private <P> @Nullable List<Object> values(Entry<P> stored) {
        P row = stored.current();
        if (read != row) {
            values = Values.of(stored.mapping(), row, referenced);
            read = row;
        }
        return values;
    }
}
