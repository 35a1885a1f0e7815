package dev.rowan.session;

import dev.rowan.error.NotFoundException;
import dev.rowan.exec.Executor;
import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts records into relations to many, and takes them out: by rows of the join table, or by the foreign key. */
public final class Relating {
    private final UnitOfWork unit;
    private final RecordBatches batches;
    private final Executor executor;

    /** In the unit of work of a session. */
    public Relating(UnitOfWork unit, Executor executor) {
        this.unit = unit;
        this.batches = new RecordBatches(executor);
        this.executor = executor;
    }

    /** Either end: a record that is there, or one that was added. */
    private record End(
            Table<Object> table, Object row, @Nullable Pending<?> pending) {
        /** The values of columns; null as long as the server has to make one. */
        @Nullable
        List<Object> values(List<String> columns) {
            return pending == null ? Values.of(table.mapping(), row, Values.ordinals(table.meta(), columns)) : null;
        }

        private List<Object> known(List<String> columns) {
            List<Object> values = values(columns);
            if (values == null) {
                throw new IllegalStateException("A record of " + table.meta()
                        + " was added and is not written yet; flush before, or remove what" + " was added to join it");
            }
            return values;
        }
    }

    /** Has two records joined with the next flush; each may be one that was added. */
    public <R> void link(Object from, ToMany<R, ?> relation, Object to) {
        End owner = end(relation.owner(), from);
        End other = end(relation.target(), to);
        Table<?> through = relation.through();
        if (through == null) {
            own(relation.meta(), owner, other, to);
        } else {
            join(relation.meta(), SaveLevel.keyed(through), owner, other);
        }
    }

    /** Has two records taken apart with the next flush. */
    public <R> void unlink(Object from, ToMany<R, ?> relation, Object to) {
        End owner = end(relation.owner(), from);
        End other = end(relation.target(), to);
        Table<?> through = relation.through();
        if (through == null) {
            disown(relation.meta(), owner, other);
        } else {
            part(relation.meta(), SaveLevel.keyed(through), owner, other);
        }
    }

    private void join(RelationMeta relation, KeyedTable<Object, Object> link, End owner, End other) {
        JoinRow row =
                new JoinRow(link, NewRow.of(link.meta()), executor.engine().json());
        put(row, link.meta(), relation.ends(), owner);
        put(row, link.meta(), otherEnd(relation), other);
        Object record = row.record("A record of " + other.table().meta());
        if (row.links().isEmpty() && Keys.isKnown(link, record, List.of())) {
            RecordState state = unit.state(link, record);
            if (state != RecordState.DETACHED && state != RecordState.REMOVED) {
                return;
            }
        }
        if (!unit.isJoining(link, record, row.links())) {
            unit.join(executor, link, record, row.links());
        }
    }

    private static void put(JoinRow row, TableMeta link, RelationMeta.Ends ends, End end) {
        int[] columns = Values.ordinals(link, ends.to());
        List<Object> values = end.values(ends.from());
        if (values == null) {
            row.put(columns, Objects.requireNonNull(end.pending()));
        } else {
            row.put(columns, values);
        }
    }

    private void part(RelationMeta relation, KeyedTable<Object, Object> link, End owner, End other) {
        RelationMeta.Ends there = otherEnd(relation);
        List<String> columns = new ArrayList<>(relation.ends().to());
        columns.addAll(there.to());
        List<Object> values = new ArrayList<>(owner.known(relation.ends().from()));
        values.addAll(other.known(there.from()));
        int[] ordinals = Values.ordinals(link.meta(), columns);
        Object known = unit.find(link, ordinals, values);
        if (known == null) {
            List<Object> rows = batches.read(link, SaveBranch.columns(link.meta(), ordinals), List.of(values));
            if (rows.isEmpty()) {
                if (unit.isTolerant()) {
                    return;
                }
                throw new NotFoundException("No row of " + link.meta() + " joins the two records");
            }
            known = unit.seen(link, rows.get(0));
        }
        unit.remove(link, known);
    }

    /** The columns of the other record, and those of the join table that equal them. */
    private static RelationMeta.Ends otherEnd(RelationMeta relation) {
        RelationMeta.Ends through = Objects.requireNonNull(relation.through());
        return new RelationMeta.Ends(through.to(), through.from());
    }

    private void own(RelationMeta relation, End owner, End child, Object given) {
        int[] columns = Values.ordinals(child.table().meta(), relation.ends().to());
        List<Object> key = owner.values(relation.ends().from());
        List<Link<Object>> links = key == null
                ? List.of(new Link<>(
                        SaveBranch.columns(child.table().meta(), columns), Objects.requireNonNull(owner.pending())))
                : List.of();
        Object row = key == null ? child.row() : Values.with(child.table(), child.row(), columns, key);
        if (child.pending() != null) {
            unit.update(pending(given), row, links);
        } else {
            change(SaveLevel.keyed(child.table()), row, links);
        }
    }

    private void disown(RelationMeta relation, End owner, End child) {
        TableMeta meta = child.table().meta();
        int[] columns = Values.ordinals(meta, relation.ends().to());
        List<Object> key = owner.known(relation.ends().from());
        if (!key.equals(child.known(relation.ends().to()))) {
            throw new IllegalArgumentException(
                    "The record of " + meta + " is not in " + relation.name() + " of the other one");
        }
        KeyedTable<Object, Object> table = SaveLevel.keyed(child.table());
        ForeignKeyMeta foreign = ForeignKeys.by(meta, relation.ends().to());
        if (relation.orphanRemoval()) {
            unit.remove(table, child.row());
        } else if (foreign != null && ForeignKeys.isOptional(foreign, meta)) {
            change(table, Values.with(table, child.row(), columns, null), List.of());
        } else {
            throw new IllegalStateException(
                    "A record of " + meta + " cannot be without " + relation.name()
                            + ": its foreign key cannot be NULL. Declare orphanRemoval = true to have it deleted, or remove it");
        }
    }

    /** By the record's own type, since lists are objects too. */
    private <R> void change(KeyedTable<R, ?> table, R row, List<Link<R>> links) {
        unit.update(table, row, links);
    }

    /** The record as the session has it; what was added and is written counts as one that is there. */
    private End end(Table<?> of, Object given) {
        if (given instanceof Entry<?> entry && !entry.stored) {
            return new End(cast(entry.table()), entry.current(), entry);
        }
        Object row = given instanceof Pending<?> added ? added.value() : given;
        Table<Object> table = FamilyTable.writing(cast(of), row);
        Object known = table instanceof KeyedTable<?, ?> ? unit.knownAs(SaveLevel.keyed(table), row) : null;
        return new End(table, known == null ? row : known, null);
    }

    @SuppressWarnings("unchecked") // the records of a relation are its tables', which its type says
    private static Table<Object> cast(Table<?> table) {
        return (Table<Object>) table;
    }

    @SuppressWarnings("unchecked") // as above
    private static Pending<Object> pending(Object added) {
        return (Pending<Object>) added;
    }
}
