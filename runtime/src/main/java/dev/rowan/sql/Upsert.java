package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.IncomingNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows to insert, and what is done where one is in the way: nothing, or an update, which also counts the version on and
 * takes the time of change.
 *
 * <p>MySQL and MariaDB take a row for one in the way if it has the same value in any unique key, not only in the columns
 * that are named here; there, a statement that might meet such a row is warned of in the log, or refused after
 * {@link #targetOnly}.
 *
 * @param <R> the table's record
 */
public final class Upsert<R> extends Change<R> {
    private final Insert<R> insert;
    private final List<String> target;
    private final Values<R> values;
    private final @Nullable Node where;
    private final boolean targetOnly;

    Upsert(Insert<R> insert, List<String> target, Values<R> values, @Nullable Node where, boolean targetOnly) {
        super(insert.table());
        this.insert = insert;
        this.target = target;
        this.values = values;
        this.where = where;
        this.targetOnly = targetOnly;
    }

    /** Sets a column of the row that is there; null is NULL. */
    public <C> Upsert<R> set(Column<R, ?, C> column, @Nullable C value) {
        return with(values.set(column, value));
    }

    /** Sets a column of the row that is there to an expression, which may use {@link Sql#incoming}. */
    public <C> Upsert<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column of the row that is there to JSON. */
    public <T> Upsert<R> set(JsonColumn<R, T> column, JsonExpr<T> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column of the row that is there to an array. */
    public <E extends @Nullable Object> Upsert<R> set(
            ArrayColumn<R, E, ?> column, ArrayExpr<? extends E, ?> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column of the row that is there to the one value of a query. */
    public <C> Upsert<R> set(Column<R, ?, C> column, Select<? extends C> query) {
        return with(values.set(column, query));
    }

    /** Sets a column of the row that is there to NULL. */
    public Upsert<R> setNull(Column<R, ?, ?> column) {
        return with(values.setNull(column));
    }

    /** Sets columns of the row that is there to what would have been inserted. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Upsert<R> setIncoming(Column<R, ?, ?> first, Column<R, ?, ?>... further) {
        return setIncoming(first, Arrays.asList(further));
    }

    Upsert<R> setIncoming(Column<R, ?, ?> first, List<Column<R, ?, ?>> further) {
        Values<R> all = incoming(values, first.meta());
        for (Column<R, ?, ?> column : further) {
            all = incoming(all, column.meta());
        }
        return with(all);
    }

    /** Sets all columns that the insert sets, but keys and what updates leave alone, to what would have been inserted. */
    public Upsert<R> setAllIncoming() {
        Values<R> set = insert.sample();
        Values<R> all = values;
        for (ColumnMeta column : table().meta().columns()) {
            boolean stays = column.role() == ColumnRole.KEY
                    || column.role() == ColumnRole.VERSION
                    || !column.updatable()
                    || target.contains(column.name());
            if (set.sets(column) && !stays) {
                all = incoming(all, column);
            }
        }
        return with(all);
    }

    /** Leaves rows alone that do not meet all conditions. Conditions that are null are left out. */
    public Upsert<R> where(@Nullable Condition... conditions) {
        return new Upsert<>(insert, target, values, Conditions.all(where, conditions), targetOnly);
    }

    /**
     * Refused, rather than warned of, on MySQL and MariaDB where a row might be taken for one in the way that has the same value
     * in another unique key than the one named here.
     */
    public Upsert<R> targetOnly() {
        return new Upsert<>(insert, target, values, where, true);
    }

    /** Whether it is refused where it would not go by its target alone. For the executor. */
    public boolean isTargetOnly() {
        return targetOnly;
    }

    /**
     * The rows, and what is done where one is in the way.
     *
     * @throws IllegalStateException if the insert is not complete, two of its rows are in each other's way, or there are
     *     conditions and nothing is set
     */
    @Override
    public InsertNode node() {
        if (values.isEmpty() && where != null) {
            throw new IllegalStateException("The upsert into " + table() + " has conditions for what it would set, and"
                    + " sets nothing; use set(...) or leave out where(...)");
        }
        List<AssignmentNode> assignments =
                values.isEmpty() ? List.of() : Stamping.met(table(), values).assignments();
        return withoutTwins().node().withConflict(new ConflictNode(target, assignments, where));
    }

    /** Databases disagree on rows of one statement that are in each other's way. */
    private Insert<R> withoutTwins() {
        List<Values<R>> kept = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        for (Values<R> row : insert.rows()) {
            List<Object> key = new ArrayList<>();
            for (String column : target) {
                if (row.node(column) instanceof BindNode bind
                        && bind.value() != null
                        && !(bind.value() instanceof Parameter)) {
                    key.add(bind.value());
                }
            }
            if (key.size() < target.size() || keys.add(key)) {
                kept.add(row);
            } else if (!values.isEmpty()) {
                throw new IllegalStateException("Two rows of the upsert into " + table() + " have the same "
                        + String.join(", ", target) + "; send each once");
            }
        }
        return kept.size() == insert.rows().size() ? insert : insert.withRows(kept);
    }

    private Values<R> incoming(Values<R> to, ColumnMeta column) {
        return to.with(column, new IncomingNode(column.name()));
    }

    private Upsert<R> with(Values<R> newValues) {
        return new Upsert<>(insert, target, newValues, where, targetOnly);
    }
}
