package dev.rowan.sql;

import dev.rowan.annotation.SaveMode;
import dev.rowan.meta.RelationMeta;
import dev.rowan.type.RowInput;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A shape whose trees can be saved: it has the keys, and nothing that is only read, such as counts, columns along paths or
 * parts of lists. Generated, as {@link Shape} is, for those that fulfil this.
 *
 * @param <T> the record
 */
public abstract class WritableShape<T> extends Shape<T> {
    private volatile @Nullable Object prepared;

    /** For generated code: the table, and what is read of it first. */
    protected WritableShape(Table<?> table, Expr<?>... columns) {
        super(table, columns);
    }

    private WritableShape(Shape<?> other) {
        super(other);
    }

    /**
     * The same where a save does another thing with the rows of some relations, wherever they are in the tree:
     * {@code db.save(ORDER_DRAFT.saving(SaveMode.MERGE, ORDER.items), draft)}.
     */
    public final WritableShape<T> saving(SaveMode mode, Relation<?, ?>... relations) {
        Other<T> other = new Other<>(this);
        for (Relation<?, ?> relation : relations) {
            other.overrides().put(relation.meta(), mode);
        }
        return other;
    }

    /** What a save works out of this shape, once. For sessions. */
    public final <X> X prepared(Class<X> kind, Function<? super WritableShape<T>, ? extends X> work) {
        Object known = prepared;
        if (kind.isInstance(known)) {
            return kind.cast(known);
        }
        X made = work.apply(this);
        prepared = made;
        return made;
    }

    /** What is said by {@link #saving}. */
    Map<RelationMeta, SaveMode> overrides() {
        return Map.of();
    }

    /** What a save is to do with the rows of a relation here or below, where the call says so; null elsewhere. */
    public final @Nullable SaveMode override(RelationMeta relation) {
        return overrides().get(relation);
    }

    /** With other modes. */
    private static final class Other<T> extends WritableShape<T> {
        private final WritableShape<T> shape;
        private final IdentityHashMap<RelationMeta, SaveMode> overrides = new IdentityHashMap<>(2);

        Other(WritableShape<T> shape) {
            super(shape);
            this.shape = shape;
            shape.overrides().forEach(overrides::put);
        }

        @Override
        Map<RelationMeta, SaveMode> overrides() {
            return overrides;
        }

        @Override
        public Supplier<T> draft(RowInput in, int at, ShapeInput parts) {
            return shape.draft(in, at, parts);
        }

        @Override
        public @Nullable Object part(T row, int place) {
            return shape.part(row, place);
        }

        @Override
        public String toString() {
            return shape.toString();
        }
    }
}
