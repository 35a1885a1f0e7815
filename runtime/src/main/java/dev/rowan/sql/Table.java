package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.SelectList;
import dev.rowan.sql.node.TableSource;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table, the base of generated tables. As a selection it is its record, all columns in order.
 *
 * @param <R> the record
 */
public abstract non-sealed class Table<R> extends RowSource<R> {
    private final TableMeta meta;
    private final RecordMapping<R> mapping;
    private final TableSource source;
    private final List<Column<R, ?, ?>> columns;
    private final List<Relation<R, ?>> relations;
    private volatile List<Expr<?>> expressions = List.of();
    private volatile @Nullable SelectList selected;

    /** For generated code: a table under its own name, or under another if {@code alias} is given. */
    protected Table(TableMeta meta, RecordMapping<R> mapping, @Nullable CharSequence alias) {
        this.meta = meta;
        this.mapping = mapping;
        this.source = ReachedAlias.source(meta, alias);
        this.columns = new ArrayList<>(meta.columns().size());
        this.relations = meta.relations().isEmpty()
                ? List.of()
                : new ArrayList<>(meta.relations().size());
    }

    /** What is known of the table. */
    public final TableMeta meta() {
        return meta;
    }

    /** How its record becomes a row. */
    public RecordMapping<R> mapping() {
        return mapping;
    }

    @Override
    public final TableSource source() {
        return source;
    }

    /** The columns, in the order of the record's components. */
    public final List<Column<R, ?, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The relations, in the order in which they are declared. */
    public final List<Relation<R, ?>> relations() {
        return Collections.unmodifiableList(relations);
    }

    /** The same table under another name in a statement. */
    public abstract Table<R> alias(CharSequence alias);

    @Override
    public final List<Expr<?>> expressions() {
        List<Expr<?>> known = expressions;
        if (known.size() < columns.size()) {
            known = columns.stream().<Expr<?>>map(Column::expr).toList();
            expressions = known;
        }
        return known;
    }

    /** The columns as the select list of all queries of this table. */
    final SelectList selected() {
        SelectList known = selected;
        if (known == null || known.size() < columns.size()) {
            known = new SelectList(ListRows.nodes(expressions()));
            selected = known;
        }
        return known;
    }

    @Override
    public final int width() {
        return meta.columns().size();
    }

    @Override
    public R read(RowInput in, int at) {
        return in.loading().loaded(this, mapping.read(in, at));
    }

    /** For generated code: reads a record that has hooks for that. */
    protected final R loaded(RowInput in, int at) {
        return in.loading().loaded(this, Lifecycle.loaded(meta, mapping.hooks(), mapping.read(in, at)));
    }

    /** A record as a map of component names; parts are maps of their own. */
    public final Map<String, @Nullable Object> toMap(R row) {
        return mapping.toMap(row, meta);
    }

    /**
     * The record of a map of component names. What is missing takes its default.
     *
     * @throws IllegalArgumentException for unknown names, missing components and values of another type
     */
    public final R fromMap(Map<String, ? extends @Nullable Object> values) {
        return mapping.fromMap(values, meta);
    }

    /**
     * Some columns and their values, by component names, for an insert or update. What is left out is not NULL.
     *
     * @throws IllegalArgumentException for unknown names and values of another type
     */
    public final Values<R> values(Map<String, ? extends @Nullable Object> byName) {
        return Values.fromMap(this, byName, Values.UnknownNames.REFUSE);
    }

    /** The same, where names that are no component may be ignored. */
    public final Values<R> values(Map<String, ? extends @Nullable Object> byName, Values.UnknownNames unknown) {
        return Values.fromMap(this, byName, unknown);
    }

    /** For generated code: a column that is called like its component, is not null, inserted and updated. */
    protected static ColumnMeta.Builder column(String name, SqlType<?> type) {
        return ColumnMeta.column(name, name, type);
    }

    /** For generated code. */
    protected static ColumnMeta.Builder column(String name, String component, SqlType<?> type) {
        return ColumnMeta.column(name, component, type);
    }

    /** For generated code. */
    protected final TextColumn<R> text(int ordinal) {
        return added(new TextColumn<R>(source, column(ordinal)));
    }

    /** For generated code: what is stored as text. */
    protected final <T> DomainColumn<R, T, TextExpr> text(int ordinal, SqlType<T> type) {
        return domain(ordinal, type, Types.TEXT);
    }

    /** For generated code. */
    protected final BooleanColumn<R> bool(int ordinal) {
        return added(new BooleanColumn<R>(source, column(ordinal)));
    }

    /** For generated code. */
    protected final <T extends Number> IntegralColumn<R, T> integral(int ordinal, SqlType<T> type) {
        return added(new IntegralColumn<>(source, column(ordinal), type));
    }

    /** For generated code. */
    protected final <T extends Number> FractionalColumn<R, T> fractional(int ordinal, SqlType<T> type) {
        return added(new FractionalColumn<>(source, column(ordinal), type));
    }

    /** For generated code. */
    protected final <T extends Temporal> TemporalColumn<R, T> temporal(int ordinal, SqlType<T> type) {
        ColumnMeta column = column(ordinal);
        return added(new TemporalColumn<>(source, column, column.fitted(type)));
    }

    /** For generated code. */
    protected final <T> ValueColumn<R, T> value(int ordinal, SqlType<T> type) {
        ColumnMeta column = column(ordinal);
        return added(new ValueColumn<>(source, column, column.fitted(type)));
    }

    /** For generated code. */
    protected final <T> JsonColumn<R, T> json(int ordinal, SqlType<T> type) {
        return added(new JsonColumn<>(source, column(ordinal), type));
    }

    /** For generated code. */
    protected final <E extends @Nullable Object, X extends Expr<?>> ArrayColumn<R, E, X> array(
            int ordinal, SqlType<List<E>> type, Kind<?, X> element) {
        return added(new ArrayColumn<>(source, column(ordinal), type, element));
    }

    /** For generated code. */
    protected final <T, U extends Expr<?>> DomainColumn<R, T, U> domain(
            int ordinal, SqlType<T> type, Kind<?, U> underlying) {
        ColumnMeta column = column(ordinal);
        return added(new DomainColumn<>(source, column, column.fitted(type), underlying));
    }

    /** For generated code. */
    protected final IntegralColumn<R, Integer> int32(int ordinal) {
        return integral(ordinal, SqlTypes.INT32);
    }

    /** For generated code. */
    protected final IntegralColumn<R, Long> int64(int ordinal) {
        return integral(ordinal, SqlTypes.INT64);
    }

    /** For generated code. */
    protected final FractionalColumn<R, BigDecimal> decimal(int ordinal) {
        return fractional(ordinal, SqlTypes.DECIMAL);
    }

    /** For generated code. */
    protected final FractionalColumn<R, Double> float64(int ordinal) {
        return fractional(ordinal, SqlTypes.FLOAT64);
    }

    /** For generated code. */
    protected final TemporalColumn<R, LocalDate> date(int ordinal) {
        return temporal(ordinal, SqlTypes.DATE);
    }

    /** For generated code. */
    protected final TemporalColumn<R, LocalDateTime> dateTime(int ordinal) {
        return temporal(ordinal, SqlTypes.DATE_TIME);
    }

    /** For generated code. */
    protected final TemporalColumn<R, Instant> instant(int ordinal) {
        return temporal(ordinal, SqlTypes.INSTANT);
    }

    /** For generated code. */
    protected final ValueColumn<R, UUID> uuid(int ordinal) {
        return value(ordinal, SqlTypes.UUID_VALUE);
    }

    /** For generated code: the relations, in their order. */
    protected final <T extends Table<?>> ToOne<R, T> toOne() {
        return related(new ToOne<>(this, relations.size()));
    }

    /** For generated code. */
    protected final <T extends Table<?>> ToMany<R, T> toMany() {
        return related(new ToMany<>(this, relations.size()));
    }

    private <X extends Relation<R, ?>> X related(X relation) {
        relations.add(relation);
        return relation;
    }

    /** For generated code: what a method gives that lives in SQL too, if rows can be ordered by it. */
    protected SortKey sortKey(String hybrid) {
        throw new IllegalStateException(this + " has no order by " + hybrid);
    }

    /** For generated code: the table that a relation leads to, by its place; its join table at {@code -1 - place}. */
    protected Table<?> related(int place) {
        throw new IllegalStateException(this + " has no relation " + place);
    }

    /** Generated code makes the columns in their order. */
    private <C extends Column<R, ?, ?>> C added(C column) {
        columns.add(column);
        return column;
    }

    private ColumnMeta column(int ordinal) {
        return meta.columns().get(ordinal);
    }
}
