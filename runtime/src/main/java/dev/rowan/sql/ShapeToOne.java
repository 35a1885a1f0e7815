package dev.rowan.sql;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A component of a shape that is the record at the end of a relation to one. It is read from the same row, by a join.
 *
 * @param <X> the table at the other end
 * @param <C> the component
 */
public final class ShapeToOne<X extends Table<?>, C> {
    private final String component;
    private final ToOne<?, X> relation;
    private final @Nullable Function<? super X, ? extends Shape<C>> shapes;
    private final @Nullable Shape<C> shape;
    private final ShapeKey key;
    private final int index;
    private final int offset;

    private ShapeToOne(
            String component,
            ToOne<?, X> relation,
            @Nullable Function<? super X, ? extends Shape<C>> shapes,
            @Nullable Shape<C> shape,
            ShapeKey key,
            int index,
            int offset) {
        this.component = component;
        this.relation = relation;
        this.shapes = shapes;
        this.shape = shape;
        this.key = key;
        this.index = index;
        this.offset = offset;
    }

    /** For generated code: the shape over the table that the relation leads to. */
    public static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, Function<? super X, ? extends Shape<C>> shape) {
        return of(relation, relation.path(), shape);
    }

    private static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, X target, Function<? super X, ? extends Shape<C>> shapes) {
        Shape<C> nested = shapes.apply(target);
        return new ShapeToOne<>(
                relation.meta().name(),
                relation,
                shapes,
                nested,
                nested.key(nested.table(), relation.meta().ends().to()),
                -1,
                -1);
    }

    /** For generated code: the same where shapes are nested in themselves, and end where {@code depth} is 0. */
    public static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, int depth, Function<? super X, ? extends Shape<C>> shape) {
        return depth > 0
                ? of(relation, shape)
                : new ShapeToOne<>(
                        relation.meta().name(), relation, null, null, new ShapeKey(new int[0], List.of()), -1, -1);
    }

    ShapeToOne<X, C> at(String name, int newIndex, int newOffset) {
        return new ShapeToOne<>(name, relation, shapes, shape, key, newIndex, newOffset);
    }

    /** The same with another shape of the same columns. */
    ShapeToOne<X, C> nested(UnaryOperator<Shape<C>> other) {
        Shape<C> nested = shape;
        return nested == null
                ? this
                : new ShapeToOne<>(component, relation, shapes, other.apply(nested), key, index, offset);
    }

    /**
     * For generated code: with a partner that is marked as deleted.
     *
     * @param reason why, for those who read the code; not blank
     */
    public ShapeToOne<X, C> withDeleted(String reason) {
        Function<? super X, ? extends Shape<C>> maker = shapes;
        return maker == null
                ? this
                : of(relation, relation.targetAs(ReachedAlias.path(relation.step(true), reason)), maker);
    }

    /** The name of the component. */
    public String component() {
        return component;
    }

    /** The relation. */
    public ToOne<?, X> relation() {
        return relation;
    }

    /** What is read; null at the end of a nesting in itself. */
    public @Nullable Shape<C> shape() {
        return shape;
    }

    /** The columns of the other table that tell whether there is a partner, and which; places are those of its shape. */
    public ShapeKey key() {
        return key;
    }

    /** Its place among the relations to one of the shape. */
    public int index() {
        return index;
    }

    /** Where its columns begin among those of the shape. */
    public int offset() {
        return offset;
    }

    /** {@code posts.author}. */
    @Override
    public String toString() {
        return relation.toString();
    }
}
