package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.ExistsNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TupleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a table to another one, a field of generated tables. It is joined by
 * {@link Select#join(Relation, Condition...)}, and asked in conditions.
 *
 * @param <R> the record of the table that has it
 * @param <T> the table at the other end
 */
public abstract sealed class Relation<R, T extends Table<?>> permits ToOne, ToMany {
    private final Table<R> owner;
    private final int place;
    private volatile @Nullable ShapeToMany<T, ?> rows;

    Relation(Table<R> owner, int place) {
        this.owner = owner;
        this.place = place;
    }

    /** What is known of it. */
    public final RelationMeta meta() {
        return owner.meta().relations().get(place);
    }

    /** The table that has it. */
    public final Table<R> owner() {
        return owner;
    }

    /** The table at the other end, under its own name. */
    @SuppressWarnings("unchecked") // generated code declares the relation with the table that it gives for its place
    public final T target() {
        return (T) owner.related(place);
    }

    /** The join table, under its own name; null for none. */
    public final @Nullable Table<?> through() {
        return meta().through() == null ? null : owner.related(-1 - place);
    }

    /** What {@link #keepRows} was given, or null. */
    final @Nullable ShapeToMany<T, ?> keptRows() {
        return rows;
    }

    /** Keeps how the whole records at the other end are read, so that their statement is made once. */
    final void keepRows(ShapeToMany<T, ?> newRows) {
        rows = newRows;
    }

    /**
     * The rows of the other table, under its own name, that this relation leads to from a row:
     * {@code select(COMMENT).where(POST.comments.of(post)).orderBy(COMMENT.id).limit(10)}.
     */
    public final Condition of(R row) {
        return of(row, target());
    }

    /** The same with the other table under another name. */
    public final Condition of(R row, T other) {
        Object key = key(row);
        if (key == null) {
            return Condition.never();
        }
        Table<?> link = through();
        List<Expr<?>> ends =
                Shape.columns(link == null ? other : link, meta().ends().to());
        Node met = equal(ends, ends.size() == 1 ? List.of(key) : (List<?>) key);
        if (link == null) {
            return new Condition(met);
        }
        RelationMeta.Ends through = through(meta());
        List<Node> linked = ListRows.nodes(Shape.columns(link, through.from()));
        Node there = TupleNode.together(ListRows.nodes(Shape.columns(other, through.to())));
        return new Condition(
                new InSelectNode(there, SelectNode.of(linked, link.source()).withWhere(met), false));
    }

    private static Node equal(List<Expr<?>> columns, List<?> values) {
        List<Node> all = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Expr<?> column = columns.get(i);
            Node value = new BindNode(column.type(), ShapeKey.bound(values.get(i)));
            all.add(new ComparisonNode(ComparisonOperator.EQUAL, column.node(), value));
        }
        return Objects.requireNonNull(LogicNode.all(all));
    }

    /** The values by which a row finds those at the other end, one, or a list of several; null if it has none. For loading. */
    public final @Nullable Object key(R row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : meta().ends().from()) {
            values.add(owner.mapping().get(row, ordinal(name)));
        }
        return ShapeKey.of(values);
    }

    private int ordinal(String name) {
        List<ColumnMeta> columns = owner.meta().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    /** {@code posts.author}. */
    @Override
    public final String toString() {
        return owner + "." + meta().name();
    }

    final RelationStep step(boolean joined) {
        return new RelationStep(owner.source(), meta(), joined);
    }

    @SuppressWarnings("unchecked") // a table under another name is the same table
    final T targetAs(CharSequence alias) {
        return (T) target().alias(alias);
    }

    /** What it is joined to where nothing else is said. */
    final T joinTarget() {
        T target = target();
        if (!target.source().equals(owner.source())) {
            return target;
        }
        if (this instanceof ToOne<R, T> toOne) {
            return toOne.path();
        }
        throw new IllegalArgumentException("Both ends of " + this + " are called " + target
                + "; join it with another name, join(relation, table.alias(\"...\"))");
    }

    /** The joins to the other table; a join table comes with it. */
    final List<JoinNode> joins(JoinKind kind, T other, @Nullable Condition... and) {
        RelationStep step = step(true);
        Table<?> link = linkBeside(other);
        if (link == null) {
            Node on = RelationStep.met(owner.source(), meta().ends(), other.source());
            return List.of(new JoinNode(kind, other.source(), Conditions.all(on, and), false, null, step));
        }
        Node toLink = RelationStep.met(owner.source(), meta().ends(), link.source());
        Node toOther = RelationStep.met(link.source(), through(meta()), other.source());
        if (kind == JoinKind.INNER) {
            return List.of(
                    new JoinNode(kind, link.source(), toLink, false),
                    new JoinNode(kind, other.source(), Conditions.all(toOther, and), false, null, step));
        }
        JoinNode further = new JoinNode(JoinKind.INNER, other.source(), toOther, false, null, step);
        return List.of(new JoinNode(kind, link.source(), Conditions.all(toLink, and), false, further, null));
    }

    final @Nullable Table<?> linkBeside(T other) {
        Table<?> link = through();
        if (link == null || other.source().alias() == null) {
            return link;
        }
        return link.alias(ReachedAlias.link(other.source().qualifier(), step(false)));
    }

    /** The other table in a sub-select, if nothing else is said. */
    final T apart() {
        return targetAs(ReachedAlias.apart(step(false)));
    }

    /** The rows at the other end; conditions may use the other table where it is given. */
    final SelectNode rows(List<Node> selected, @Nullable T other, @Nullable Condition... conditions) {
        Table<?> link = through();
        if (link == null) {
            T here = other == null ? apart() : other;
            Node on = RelationStep.met(owner.source(), meta().ends(), here.source());
            return selecting(selected, here).withWhere(Conditions.all(on, conditions));
        }
        if (other == null) {
            Table<?> here = link.alias(ReachedAlias.apart(step(false)));
            Node on = RelationStep.met(owner.source(), meta().ends(), here.source());
            return selecting(selected, here).withWhere(on);
        }
        Table<?> here = link.alias(ReachedAlias.link(other.source().qualifier(), step(false)));
        Node on = RelationStep.met(here.source(), through(meta()), other.source());
        Node linked = RelationStep.met(owner.source(), meta().ends(), here.source());
        return selecting(selected, other)
                .withJoins(List.of(new JoinNode(JoinKind.INNER, here.source(), on, false)))
                .withWhere(Conditions.all(linked, conditions));
    }

    final Condition exists(@Nullable T other, @Nullable Condition... conditions) {
        return new Condition(new ExistsNode(rows(List.of(), other, conditions)));
    }

    private static SelectNode selecting(List<Node> selected, Table<?> from) {
        Source source = from.source();
        Node first = new ColumnNode(source, from.meta().columns().get(0).name());
        return SelectNode.of(selected.isEmpty() ? List.of(first) : selected, source);
    }

    private static RelationMeta.Ends through(RelationMeta meta) {
        RelationMeta.Ends through = meta.through();
        if (through == null) {
            throw new AssertionError(meta);
        }
        return through;
    }
}
