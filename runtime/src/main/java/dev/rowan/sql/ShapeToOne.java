package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A component of a shape that is the record at the end of a relation to one. If nothing else is said, it is read from the same
 * row, by a join.
 *
 * @param <X> the table at the other end
 * @param <C> the component
 */
public final class ShapeToOne<X extends Table<?>, C> {
    private final ToOne<?, X> relation;
    private final @Nullable Function<? super X, ? extends Shape<C>> shapes;
    private final @Nullable Shape<C> shape;
    private final ShapeKey key;
    private final Choice choice;
    private final Place place;
    private final @Nullable ShapeToMany<X, C> keyed;

    private ShapeToOne(
            ToOne<?, X> relation,
            @Nullable Function<? super X, ? extends Shape<C>> shapes,
            @Nullable Shape<C> shape,
            ShapeKey key,
            Choice choice,
            Place place,
            @Nullable ShapeToMany<X, C> keyed) {
        this.relation = relation;
        this.shapes = shapes;
        this.shape = shape;
        this.key = key;
        this.choice = choice;
        this.place = place;
        this.keyed = keyed;
    }

    /** How it is read; a partner that is marked as deleted as well, where there is a reason. */
    private record Choice(Strategy strategy, @Nullable String deleted) {}

    /** Where it is in its shape. */
    private record Place(
            String component,
            int index,
            int offset,
            @Nullable Class<?> shape) {}

    /** For generated code: the shape over the table that the relation leads to. */
    public static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, Function<? super X, ? extends Shape<C>> shape) {
        return of(relation, relation.path(), shape, new Choice(Strategy.JOIN, null));
    }

    private static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, X target, Function<? super X, ? extends Shape<C>> shapes, Choice choice) {
        Shape<C> nested = shapes.apply(target);
        ShapeKey key = nested.key(nested.table(), relation.meta().ends().to());
        return new ShapeToOne<>(relation, shapes, nested, key, choice, unplaced(relation), null);
    }

    /** For generated code: the same where shapes are nested in themselves, and end where {@code depth} is 0. */
    public static <X extends Table<?>, C> ShapeToOne<X, C> of(
            ToOne<?, X> relation, int depth, Function<? super X, ? extends Shape<C>> shape) {
        return depth > 0
                ? of(relation, shape)
                : new ShapeToOne<>(
                        relation,
                        null,
                        null,
                        new ShapeKey(new int[0], List.of()),
                        new Choice(Strategy.JOIN, null),
                        unplaced(relation),
                        null);
    }

    private static Place unplaced(ToOne<?, ?> relation) {
        return new Place(relation.meta().name(), -1, -1, null);
    }

    /** The same as a component of a shape. */
    ShapeToOne<X, C> at(String component, int index, Class<?> owner) {
        return placed(new Place(component, index, place.offset(), owner), keyed);
    }

    /** The same with its columns from a place on. */
    ShapeToOne<X, C> joinedAt(int offset) {
        return placed(new Place(place.component(), place.index(), offset, place.shape()), null);
    }

    /** The same read for keys that are in the row. */
    ShapeToOne<X, C> keyedBy(ShapeKey from) {
        ShapeToMany<X, C> partners = ShapeToMany.<X, C>of(relation, Objects.requireNonNull(shapes))
                .at(component(), index(), from, ShapeToOne.class);
        String reason = choice.deleted();
        return placed(place, reason == null ? partners : partners.withDeleted(reason));
    }

    private ShapeToOne<X, C> placed(Place newPlace, @Nullable ShapeToMany<X, C> partners) {
        return new ShapeToOne<>(relation, shapes, shape, key, choice, newPlace, partners);
    }

    /** The same with another shape, of the same columns where it is joined. */
    ShapeToOne<X, C> nested(UnaryOperator<Shape<C>> other) {
        Shape<C> nested = shape;
        Function<? super X, ? extends Shape<C>> made = shapes;
        if (nested == null || made == null) {
            return this;
        }
        return new ShapeToOne<>(
                relation,
                table -> other.apply(made.apply(table)),
                other.apply(nested),
                key,
                choice,
                place,
                keyed == null ? null : keyed.nested(other));
    }

    /**
     * For generated code: with a partner that is marked as deleted.
     *
     * @param reason why, for those who read the code; not blank
     */
    public ShapeToOne<X, C> withDeleted(String reason) {
        Function<? super X, ? extends Shape<C>> maker = shapes;
        X deleted = relation.targetAs(ReachedAlias.path(relation.step(true), reason));
        return maker == null ? this : of(relation, deleted, maker, new Choice(strategy(), reason));
    }

    /**
     * For generated code: the same record, read in another way.
     *
     * @throws IllegalArgumentException if that is neither a join nor by keys
     */
    public ShapeToOne<X, C> load(Strategy strategy) {
        if (strategy != Strategy.JOIN && strategy != Strategy.SELECT_IN) {
            throw new IllegalArgumentException(
                    this + " leads to one record, which is read by Strategy.JOIN or SELECT_IN, and not by " + strategy);
        }
        return new ShapeToOne<>(relation, shapes, shape, key, new Choice(strategy, choice.deleted()), place, null);
    }

    /** How it is read. */
    public Strategy strategy() {
        return choice.strategy();
    }

    /** Whether it is read by a statement of its own. */
    boolean isKeyed() {
        return shape != null && strategy() == Strategy.SELECT_IN;
    }

    /** Whether it is the same component of the same shape, however it is read. */
    boolean isSame(ShapeToOne<?, ?> other) {
        return place.shape() != null
                && Objects.equals(place.shape(), other.place.shape())
                && place.index() == other.place.index();
    }

    /** The name of the component. */
    public String component() {
        return place.component();
    }

    /** What the component is called in messages: {@code EntryView.account}. */
    public String label() {
        Class<?> owner = place.shape();
        return owner == null ? component() : owner.getSimpleName().replaceFirst("Shape$", "") + '.' + component();
    }

    /** The relation. */
    public ToOne<?, X> relation() {
        return relation;
    }

    /** What is read; null at the end of a nesting in itself. */
    public @Nullable Shape<C> shape() {
        return shape;
    }

    /** What is read from the same row; null where that is nothing. */
    public @Nullable Shape<C> joined() {
        return isKeyed() ? null : shape;
    }

    /** The lists of one record or none that it is read as, by a statement of its own; null where it is joined. */
    public @Nullable ShapeToMany<X, C> keyed() {
        return keyed;
    }

    /** The columns of the other table that tell whether there is a partner, and which; places are those of its shape. */
    public ShapeKey key() {
        return key;
    }

    /** Whether rows without one are left out. */
    public boolean isRequired() {
        return !relation.meta().nullable() && relation.target().meta().softDelete() == null;
    }

    /** Whether the query may not see it, as another tenant's or another member of a family. */
    public boolean mayBeHidden() {
        return RequiredPartners.mayBeHidden(relation.target().meta());
    }

    /** Its place among the relations to one of the shape. */
    public int index() {
        return place.index();
    }

    /** Where its columns begin among those of the shape. */
    public int offset() {
        return place.offset();
    }

    /** {@code posts.author}. */
    @Override
    public String toString() {
        return relation.toString();
    }
}
