package dev.rowan.session;

import dev.rowan.error.StaleRecordException;
import dev.rowan.exec.Difference;
import dev.rowan.exec.MissingValues;
import dev.rowan.exec.RecordBatches;
import dev.rowan.exec.RowChange;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows of one record. Two entries are never equal. An entry is a link of the chains that it is found and
 * waits by, so that these cost nothing further: sessions of one record are many.
 */
final class Entry<R> implements Pending<R>, RowChange<R> {
    private final Table<R> table;
    private final @Nullable R given;

    /** The key, once it is known. */
    @Nullable
    Object key;

    RecordState state;

    /** What the database has; null if it has nothing yet, or that was never read. */
    @Nullable
    R baseline;

    /** What it is to have; null for a new row of a save whose parents have no keys yet: its record says what it has. */
    private @Nullable R current;

    /** Where columns take their values from when it is written. */
    List<Filling> links = List.of();

    /** The version that the session has met first: records of it and of later ones come from this session. */
    long sinceVersion;

    /** Whether the row is in the database. */
    boolean stored;

    /** Whether its version moves even if nothing else of it differs. */
    boolean moves;

    /** Whether it is a row of a join table, of which one that was deleted may be there still. */
    boolean joins;

    /** In a save: the record of the trees that says what becomes of the row. */
    @Nullable
    SaveNode claim;

    /** In a save: by what it was found first, as one that belongs to another. */
    @Nullable
    Belonging belonging;

    /** What was removed under the same key before this was added. */
    @Nullable
    Entry<R> replaced;

    /** The next one of its chain in an {@link IdentityMap}. */
    @Nullable
    Entry<?> chained;

    /** What it waits in, and the one before it and after it there. */
    @Nullable
    Waiting waiting;

    @Nullable
    Entry<?> earlier;

    @Nullable
    Entry<?> later;

    /** {@code row} is null for a new row of a save that waits for keys. */
    Entry(Table<R> table, @Nullable R row, RecordState state) {
        this.table = table;
        this.given = row;
        this.current = row;
        this.state = state;
    }

    /** A row that was read or written, to be put into a map by its key. */
    static <R> Entry<R> clean(KeyedTable<R, ?> table, R row) {
        Entry<R> entry = new Entry<>(table, row, RecordState.CLEAN);
        entry.settle(row);
        entry.sinceVersion = entry.version(row);
        return entry;
    }

    /**
     * A row that was never read, to be written as a whole.
     *
     * @throws IllegalStateException if no version could be checked
     */
    static <R> Entry<R> unread(KeyedTable<R, ?> table, R row) {
        if (table.meta().versionOrdinal() < 0) {
            throw new IllegalStateException("The session has not read this record of " + table.meta()
                    + ", and without a version nobody can tell what it would overwrite. get it before, say what it was"
                    + " with update(table, before, after), merge it, or write all columns with Database.update");
        }
        RecordBatches.updatable(table);
        Entry<R> entry = new Entry<>(table, row, RecordState.CHANGED);
        entry.sinceVersion = entry.version(row);
        entry.stored = true;
        return entry;
    }

    /**
     * What a session knows of a record that was added to it.
     *
     * @throws IllegalArgumentException if it was added to none
     */
    static <R> Entry<R> of(Pending<R> added) {
        if (added instanceof Entry<R> entry) {
            return entry;
        }
        throw new IllegalArgumentException("This is no record that was added to a session");
    }

    @Override
    public Table<R> table() {
        return table;
    }

    @Override
    public R value() {
        return current();
    }

    /** What it is to have. */
    R current() {
        R row = current;
        return row == null ? drafted() : row;
    }

    /** It is to have something else. */
    void become(R row) {
        current = row;
    }

    @SuppressWarnings("unchecked") // a row has the values that its record says
    private R drafted() {
        return (R) Objects.requireNonNull(claim).row();
    }

    /**
     * What is inserted or updated: the record with the keys of its parents.
     *
     * @throws IllegalStateException if one has none yet
     */
    R filled() {
        R row = current;
        for (int i = 0; i < links.size(); i++) {
            if (row == null) {
                Objects.requireNonNull(claim).take(links.get(i));
            } else {
                row = links.get(i).fill(table, row);
            }
        }
        return row == null ? drafted() : row;
    }

    TableMeta meta() {
        return table.meta();
    }

    RecordMapping<R> mapping() {
        return table.mapping();
    }

    /** The table, which has a key. */
    KeyedTable<R, ?> keyed() {
        if (table instanceof KeyedTable<R, ?> keyed) {
            return keyed;
        }
        throw new IllegalArgumentException("Table " + meta() + " has no primary key");
    }

    /** In a save: the root of the tree that the row belongs to. */
    @Nullable
    SaveNode root() {
        SaveNode node = claim;
        Belonging found = belonging;
        if (node != null) {
            return node.root();
        }
        return found == null ? null : found.owner().root();
    }

    /** What there is to tell the row by: as it is in the database where that is known. */
    R known() {
        return baseline == null ? current() : baseline;
    }

    @Override
    public R before() {
        return known();
    }

    @Override
    public R after() {
        return current();
    }

    /** It is in the database as {@code row} now. */
    void settle(R row) {
        baseline = row;
        current = row;
        state = RecordState.CLEAN;
        links = List.of();
        stored = true;
        replaced = null;
        joins = false;
    }

    /** Whether it is to be deleted, or was removed before it was ever inserted. */
    boolean isGoing() {
        return state == RecordState.REMOVED || state == RecordState.DETACHED;
    }

    /** The session has nothing to do with it any more. */
    void detach() {
        state = RecordState.DETACHED;
        links = List.of();
        replaced = null;
    }

    /** It never was in the database. */
    void undo() {
        detach();
        if (baseline != null || stored) {
            baseline = null;
            current = given;
            stored = false;
        }
    }

    /** What differs between two states of the record; a save and its flush ask the same. */
    Difference difference(R before, R after) {
        Difference known = claim == null ? null : claim.difference(after);
        if (known != null) {
            return known;
        }
        try {
            return Difference.between(meta(), mapping(), before, after);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(after));
        }
    }

    /** The version of a record of the table; 0 where there is none. */
    long version(R row) {
        int ordinal = meta().versionOrdinal();
        return ordinal >= 0 && mapping().get(row, ordinal) instanceof Number number ? number.longValue() : 0;
    }

    /**
     * A record may come from any state of the row since the session met it, since it wrote the later ones itself.
     *
     * @throws StaleRecordException if it comes from another
     */
    void requireCurrent(R row) {
        if (state == RecordState.PENDING || meta().versionOrdinal() < 0) {
            return;
        }
        long version = version(row);
        if (version < sinceVersion || version > version(known())) {
            throw new StaleRecordException(
                    meta().name(),
                    "The record of " + meta() + " has another version than the row that the session has read");
        }
    }
}
