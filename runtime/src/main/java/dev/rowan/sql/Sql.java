package dev.rowan.sql;

import dev.rowan.sql.node.ExistsNode;
import dev.rowan.sql.node.IncomingNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NotNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where statements begin. Meant for {@code import static dev.rowan.sql.Sql.*}. */
public final class Sql extends SqlSources {
    private Sql() {}

    /** Selects one thing: a table, a column, an expression, a part, a projection. */
    public static <T extends @Nullable Object> Select<T> select(Selection<T> selection) {
        return Select.of(selection);
    }

    /** Selects several things, read as a {@link Row}. */
    public static Select<Row> select(Selection<?> first, Selection<?> second, Selection<?>... further) {
        List<Selection<?>> all = new ArrayList<>();
        all.add(first);
        all.add(second);
        all.addAll(Arrays.asList(further));
        return Select.of(new RowSelection(all));
    }

    /** Selects a list of things, read as a {@link Row}. */
    public static Select<Row> select(List<? extends Selection<?>> selections) {
        return Select.of(new RowSelection(selections));
    }

    /** Inserts into a table. */
    public static <R> Insert<R> insertInto(Table<R> table) {
        return Insert.into(table);
    }

    /** Declares a table that is known only at run time. Its name and those of its columns are quoted. */
    public static DynamicTableBuilder table(String name) {
        return new DynamicTableBuilder(name);
    }

    /** Updates a table. */
    public static <R> UpdateSet<R> update(Table<R> table) {
        return UpdateSet.of(table);
    }

    /** Deletes from a table. */
    public static <R> DeleteFrom<R> deleteFrom(Table<R> table) {
        return DeleteFrom.of(table);
    }

    /**
     * Takes back that rows of a table with {@code @SoftDelete} were deleted.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public static <R> Restore<R> restore(Table<R> table) {
        return Restore.of(table);
    }

    /** In an upsert, what would have been inserted into a column: {@code set(STOCK.qty, STOCK.qty.plus(incoming(STOCK.qty)))}. */
    public static <T, X extends Expr<?>, C extends Operand<T, ?, X> & Column<?, T, ?>> X incoming(C column) {
        return column.kind().make(new IncomingNode(column.meta().name()));
    }

    /** In an upsert, the JSON that would have been inserted into a column. */
    public static <T> JsonExpr<T> incoming(JsonColumn<?, T> column) {
        return column.kind().make(new IncomingNode(column.meta().name()));
    }

    /** In an upsert, the array that would have been inserted into a column. */
    public static <E extends @Nullable Object, X extends Expr<?>> ArrayExpr<E, X> incoming(
            ArrayColumn<?, E, X> column) {
        return column.kind().make(new IncomingNode(column.meta().name()));
    }

    /** All hold. Conditions that are null are left out; of none, it holds. */
    public static Condition and(@Nullable Condition... conditions) {
        Node node = Conditions.joined(null, true, conditions);
        return node == null ? Condition.always() : new Condition(node);
    }

    /** One or more hold. Conditions that are null are left out; of none, it does not hold. */
    public static Condition or(@Nullable Condition... conditions) {
        Node node = Conditions.joined(null, false, conditions);
        return node == null ? Condition.never() : new Condition(node);
    }

    /** It does not hold. */
    public static Condition not(Condition condition) {
        return new Condition(new NotNode(condition.plainNode()));
    }

    /** Whether a query has a row. */
    public static Condition exists(Query<?> query) {
        return new Condition(new ExistsNode(query.queryNode()));
    }
}
