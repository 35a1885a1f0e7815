package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A derived table or common table expression with a field for each component of its projection, the base of generated
 * {@code ...Table} classes of projections.
 *
 * @param <R> the record
 */
public abstract non-sealed class ProjectionTable<R> extends RowSource<R> {
    private final DerivedTable<R> rows;
    private final int[] offsets;
    private final List<Selection<?>> parts;

    /** For generated code: the rows, and a column name for each component. */
    protected ProjectionTable(DerivedTable<R> rows, String... names) {
        Selection<R> selection = rows.selection();
        this.parts = parts(rows, names.length);
        this.offsets = new int[names.length];
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            offsets[i] = columns.size();
            int width = parts.get(i).width();
            for (int j = 0; j < width; j++) {
                columns.add(width == 1 ? names[i] : names[i] + "_" + (j + 1));
            }
        }
        if (columns.size() != selection.width()) {
            throw new IllegalArgumentException(
                    rows + " selects " + selection.width() + " columns and not " + columns.size());
        }
        this.rows = rows.named(columns);
    }

    @Override
    public final Source source() {
        return rows.source();
    }

    @Override
    public final List<Expr<?>> expressions() {
        return rows.expressions();
    }

    @Override
    public final int width() {
        return rows.width();
    }

    @Override
    public final R read(RowInput in, int at) {
        return rows.read(in, at);
    }

    /** For generated code. */
    protected final DerivedTable<R> rows() {
        return rows;
    }

    /** For generated code. */
    protected final TextExpr text(int component) {
        return made(component, TextExpr::new);
    }

    /** For generated code. */
    protected final Condition bool(int component) {
        return new Condition(node(component));
    }

    /** For generated code. */
    protected final <T extends Number> IntegralExpr<T> integral(int component) {
        return made(component, IntegralExpr<T>::new);
    }

    /** For generated code. */
    protected final <T extends Number> FractionalExpr<T> fractional(int component) {
        return made(component, FractionalExpr<T>::new);
    }

    /** For generated code. */
    protected final <T extends Temporal> TemporalExpr<T> temporal(int component) {
        return made(component, TemporalExpr<T>::new);
    }

    /** For generated code. */
    protected final <T> ValueExpr<T> value(int component) {
        return made(component, ValueExpr<T>::new);
    }

    /** For generated code. */
    protected final <T> JsonExpr<T> json(int component) {
        return made(component, JsonExpr<T>::new);
    }

    /** For generated code. */
    @SuppressWarnings("unchecked") // the projection's component is of the type that the generated class gives its field
    protected final <E extends @Nullable Object, X extends Expr<?>> ArrayExpr<E, X> array(int component) {
        return (ArrayExpr<E, X>) selected(component).around(node(component));
    }

    /** For generated code: a type of the application's own, which is stored as the query's expression says. */
    @SuppressWarnings("unchecked") // the projection's component is of the type that the generated class gives its field
    protected final <T> DomainExpr<T, ?> domain(int component) {
        Expr<?> selected = selected(component);
        if (selected instanceof DomainExpr<?, ?>) {
            return (DomainExpr<T, ?>) selected.around(node(component));
        }
        SqlType<T> type = (SqlType<T>) selected.type();
        return DomainExpr.kindOf(type, Types.value(type)).make(node(component));
    }

    /** For generated code: a component of several columns, such as a table or a part. */
    @SuppressWarnings("unchecked") // the projection's component is of the type that the generated class gives its field
    protected final <S extends @Nullable Object> Selection<S> nested(int component) {
        Selection<S> part = (Selection<S>) parts.get(component);
        int from = offsets[component];
        return new MovedSelection<>(part, rows.expressions().subList(from, from + part.width()));
    }

    /** What the query selects knows best how it crosses the driver. */
    @SuppressWarnings("unchecked") // the projection's component is of the type that the generated class gives its field
    private <T, X extends Expr<?>> X made(int component, Kind.Maker<T, X> maker) {
        return Kind.of((SqlType<T>) selected(component).type(), maker).make(node(component));
    }

    private Node node(int component) {
        return rows.column(offsets[component]);
    }

    private Expr<?> selected(int component) {
        return parts.get(component).expressions().get(0);
    }

    private static List<Selection<?>> parts(DerivedTable<?> rows, int components) {
        if (rows.selection() instanceof Projection<?> projection
                && projection.parts().size() == components) {
            return projection.parts();
        }
        return List.copyOf(rows.selection().expressions());
    }
}
