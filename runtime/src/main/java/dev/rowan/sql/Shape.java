package dev.rowan.sql;

import dev.rowan.annotation.SaveMode;
import dev.rowan.annotation.Strategy;
import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.node.Node;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tree of records: columns of a table, records at the end of relations to one, which are joined, and lists of those at
 * the end of relations to many, each of which takes one statement more, however many rows there are. Generated for
 * records with {@code @Shape}; {@code db.list(select(POST_DETAIL).where(...))} reads it.
 *
 * @param <T> the record
 */
public abstract class Shape<T> implements Selection<T> {
    private final Table<?> table;
    private final int own;
    private final IdentityHashMap<RelationMeta, SaveMode> modes = new IdentityHashMap<>(0);
    private final List<Expr<?>> expressions = new ArrayList<>();
    private final List<ShapeToOne<?, ?>> ones = new ArrayList<>();
    private final List<ShapeToMany<?, ?>> manys = new ArrayList<>();
    private @Nullable Boolean plain;
    private volatile @Nullable Shape<T> paged;

    /** For generated code: the table, and what is read of it first. */
    protected Shape(Table<?> table, Expr<?>... columns) {
        this.table = table;
        this.own = columns.length;
        Collections.addAll(expressions, columns);
    }

    Shape(Shape<?> other) {
        this.table = other.table;
        this.own = other.own;
        modes.putAll(other.modes);
        expressions.addAll(other.expressions);
        ones.addAll(other.ones);
        manys.addAll(other.manys);
    }

    /**
     * The same with another choice of elements for one of its lists: {@code POST_DETAIL.with(POST_DETAIL.comments.top(5))}.
     *
     * @throws IllegalArgumentException if the list is another shape's
     */
    public Shape<T> with(ShapeToMany<?, ?> list) {
        return new ChosenShape<>(this, list);
    }

    /** The same with a list that is read in another way, wherever it is in the tree. */
    final Shape<T> loading(ShapeToMany<?, ?> list, Strategy strategy) {
        if (!has(list)) {
            throw new IllegalArgumentException(list + " is no list of " + this);
        }
        return new ChosenShape<>(this, list, strategy);
    }

    /** The same with a record at the end of a relation to one that is read in another way, wherever it is in the tree. */
    final Shape<T> loading(ShapeToOne<?, ?> one, Strategy strategy) {
        if (!has(one)) {
            throw new IllegalArgumentException(one + " is no part of " + this);
        }
        return new ChosenShape<>(this, one, strategy);
    }

    /** Whether a relation to one is here or below. */
    final boolean has(ShapeToOne<?, ?> one) {
        for (ShapeToOne<?, ?> own : ones) {
            Shape<?> partner = own.shape();
            if (own.isSame(one) || partner != null && partner.has(one)) {
                return true;
            }
        }
        return manys.stream().anyMatch(many -> !many.isEnd() && many.shape().has(one));
    }

    /** Whether a list is here or below. */
    final boolean has(ShapeToMany<?, ?> list) {
        for (ShapeToMany<?, ?> many : manys) {
            if (many.isSame(list) || !many.isEnd() && many.shape().has(list)) {
                return true;
            }
        }
        for (ShapeToOne<?, ?> one : ones) {
            Shape<?> partner = one.shape();
            if (partner != null && partner.has(list)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the lists of another one. */
    final void takeParts(UnaryOperator<ShapeToOne<?, ?>> toOne, UnaryOperator<ShapeToMany<?, ?>> toMany) {
        ones.replaceAll(toOne);
        manys.replaceAll(toMany);
    }

    /** A whole record, as a shape of its table. */
    public static <R> Shape<R> of(Table<R> table) {
        return new Whole<>(table);
    }

    /** Whether its records are those of its table, as they are handed out, and not values of some columns. */
    public boolean isWholeRecord() {
        return false;
    }

    /** For generated code: a relation to one, whose columns follow those before it. */
    protected final <X extends Table<?>, C> ShapeToOne<X, C> add(String component, ShapeToOne<X, C> relation) {
        ShapeToOne<X, C> added = laidOut(relation.at(component, ones.size(), getClass()));
        ones.add(added);
        return added;
    }

    /** A relation to one whose columns follow those before it, or only the key of its partner. */
    private <X extends Table<?>, C> ShapeToOne<X, C> laidOut(ShapeToOne<X, C> one) {
        if (one.isKeyed()) {
            return one.keyedBy(key(table, one.relation().meta().ends().from()));
        }
        ShapeToOne<X, C> joined = one.joinedAt(expressions.size());
        Shape<C> shape = joined.shape();
        if (shape != null) {
            expressions.addAll(shape.expressions());
        }
        return joined;
    }

    /** Has its columns follow each other again, after parts were taken that have others. */
    final void layOut() {
        expressions.subList(own, expressions.size()).clear();
        ones.replaceAll(this::laidOut);
        manys.replaceAll(
                many -> many.keyedBy(key(table, many.relation().meta().ends().from())));
    }

    /** For generated code: a relation to many. */
    protected final <X extends Table<?>, C> ShapeToMany<X, C> add(String component, ShapeToMany<X, C> relation) {
        ShapeToMany<X, C> added = relation.at(
                component,
                manys.size(),
                key(table, relation.relation().meta().ends().from()),
                getClass());
        manys.add(added);
        return added;
    }

    /** For generated code: what a save does with the rows of a relation. */
    protected final void saved(Relation<?, ?> relation, SaveMode mode) {
        modes.put(relation.meta(), mode);
    }

    /** What a save does with the rows of relations where the shape says so. */
    final Map<RelationMeta, SaveMode> modes() {
        return modes;
    }

    /** What a save does with the rows of a relation, where the shape says so; null elsewhere. */
    public final @Nullable SaveMode mode(RelationMeta relation) {
        return modes.get(relation);
    }

    /** How many of the {@link #expressions}, the first of them, are its record's own values. */
    public final int own() {
        return own;
    }

    /** The ordinals of the table's columns that its record's own values are of; -1 for those that are no such column. */
    public final int[] ordinals() {
        int[] ordinals = new int[own];
        for (int i = 0; i < own; i++) {
            Node node = expressions.get(i).node();
            ordinals[i] = -1;
            for (int ordinal = 0; ordinal < table.columns().size(); ordinal++) {
                if (node.equals(table.columns().get(ordinal).expr().node())) {
                    ordinals[i] = ordinal;
                }
            }
        }
        return ordinals;
    }

    /**
     * For generated code: a value of a record, or null. Places count the record's own columns, then the relations to one,
     * then those to many, from 0.
     *
     * @throws UnsupportedOperationException if the shape can only be read
     */
    public @Nullable Object part(T row, int place) {
        throw new UnsupportedOperationException(
                "Records of " + this + " can be read and not taken apart, so that they cannot"
                        + " be saved: @Shape(writable = true) has the compiler say what stands in the way");
    }

    /** The table that it is of. */
    public final Table<?> table() {
        return table;
    }

    /** The relations to one, in order. */
    public final List<ShapeToOne<?, ?>> ones() {
        return Collections.unmodifiableList(ones);
    }

    /** The relations to many, in order. */
    public final List<ShapeToMany<?, ?>> manys() {
        return Collections.unmodifiableList(manys);
    }

    @Override
    public final List<Expr<?>> expressions() {
        return Collections.unmodifiableList(expressions);
    }

    @Override
    public final int width() {
        return expressions.size();
    }

    /**
     * Reads a shape without lists, as a part of another selection.
     *
     * @throws IllegalStateException if there are lists, which are not in the row
     */
    @Override
    public T read(RowInput in, int at) {
        requireWhole();
        return draft(in, at, new RowOnly(ones)).get();
    }

    /**
     * Refuses to be read from a row alone, as a stream and parts of other selections are.
     *
     * @throws IllegalStateException if there are lists, which are not in the row
     */
    public final void requireWhole() {
        if (hasLists()) {
            throw new IllegalStateException(
                    this + " has lists or partners that take statements of their own; it must be"
                            + " all that a query selects, and be read by list, one, first, page or scroll");
        }
    }

    /** For generated code: what is in the row, made a record when the rest is there. */
    public Supplier<T> draft(RowInput in, int at, ShapeInput parts) {
        T row = read(in, at);
        return () -> row;
    }

    /** Whether there are relations to many, here or below, or to one that are not joined, so that the row alone does not do. */
    public final boolean hasLists() {
        if (!manys.isEmpty()) {
            return true;
        }
        for (ShapeToOne<?, ?> one : ones) {
            Shape<?> shape = one.shape();
            if (one.isKeyed() || shape != null && shape.hasLists()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all lists, here and below, are read by keys. */
    public final boolean isPlain() {
        Boolean known = plain;
        if (known == null) {
            known = manys.stream()
                            .allMatch(many -> many.isEnd()
                                    || many.strategy() == Strategy.SELECT_IN
                                            && many.shape().isPlain())
                    && ones.stream().map(ShapeToOne::shape).allMatch(partner -> partner == null || partner.isPlain());
            plain = known;
        }
        return known;
    }

    /** The same with all lists, here and below, read by keys. */
    public final Shape<T> byKeys() {
        return isPlain() ? this : new ChosenShape<>(this, each -> Strategy.SELECT_IN);
    }

    /** The same as pages are read: with lists by keys, or as JSON. */
    public final Shape<T> inPages() {
        if (isPlain()) {
            return this;
        }
        Shape<T> known = paged;
        if (known == null) {
            known = new ChosenShape<>(this, Shape::inPages);
            paged = known;
        }
        return known;
    }

    private static Strategy inPages(Strategy strategy) {
        return strategy == Strategy.JSON ? Strategy.JSON : Strategy.SELECT_IN;
    }

    /** The same as part of JSON: with lists in it as well, or by keys, which may have others in their statements. */
    final Shape<T> inJson() {
        return isPlain() ? this : ChosenShape.inJson(this);
    }

    /** The statements that read the lists, here and below, without keys. */
    public final List<Select<?>> furtherQueries() {
        List<Select<?>> queries = new ArrayList<>();
        for (ShapeToMany<?, ?> many : manys) {
            if (!many.isEnd()) {
                queries.add(many.statement());
                queries.addAll(many.shape().furtherQueries());
            }
        }
        for (ShapeToOne<?, ?> one : ones) {
            Shape<?> shape = one.shape();
            ShapeToMany<?, ?> keyed = one.keyed();
            queries.addAll(keyed == null ? List.of() : List.of(keyed.statement()));
            queries.addAll(shape == null ? List.of() : shape.furtherQueries());
        }
        return queries;
    }

    /** How it is read: which statements there are, and what each of them is for. */
    public final ShapePlan plan() {
        return ShapePlan.of(this);
    }

    /** How many statements read it, if there are rows at every level, and no more keys than a statement takes. */
    public final int statements() {
        return plan().statements();
    }

    final ShapeKey key(Table<?> owner, List<String> names) {
        return ShapeKey.among(expressions, columns(owner, names));
    }

    static List<Expr<?>> columns(Table<?> table, List<String> names) {
        List<Expr<?>> found = new ArrayList<>(names.size());
        for (String name : names) {
            for (Column<?, ?, ?> column : table.columns()) {
                if (column.meta().name().equals(name)) {
                    found.add(column.expr());
                }
            }
        }
        return found;
    }

    /** Its record's table, for messages. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    /** All columns. */
    private static final class Whole<R> extends Shape<R> {
        private final Table<R> rows;

        Whole(Table<R> rows) {
            super(rows, rows.expressions().toArray(Expr[]::new));
            this.rows = rows;
        }

        @Override
        public boolean isWholeRecord() {
            return true;
        }

        @Override
        public R read(RowInput in, int at) {
            return rows.read(in, at);
        }

        @Override
        public @Nullable Object part(R row, int place) {
            return rows.mapping().get(row, place);
        }
    }

    /** Reads what is in the row. */
    private record RowOnly(List<ShapeToOne<?, ?>> ones) implements ShapeInput {
        @Override
        @SuppressWarnings("unchecked") // at its place is the same relation, whose columns may have moved
        public <C> Supplier<@Nullable C> one(ShapeToOne<?, C> relation, RowInput in, int at) {
            ShapeToOne<?, C> own = (ShapeToOne<?, C>) ones.get(relation.index());
            Shape<C> shape = own.shape();
            int start = at + own.offset();
            C value = shape == null || own.key().isMissing(in, start) ? null : shape.read(in, start);
            return () -> value;
        }

        @Override
        public <C> Supplier<List<C>> many(ShapeToMany<?, C> relation, RowInput in, int at) {
            throw new IllegalStateException(relation + " is not in the row");
        }
    }
}
