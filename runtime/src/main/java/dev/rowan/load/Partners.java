package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records at the end of a relation to one: those with one key are one record. */
abstract class Partners<C> {
    private static final Partners<?> NONE = new None<>();

    private Partners() {}

    @SuppressWarnings("unchecked") // where there is none, it is of no class
    static <C> Partners<C> of(ShapeToOne<?, C> relation) {
        Shape<C> shape = relation.shape();
        ShapeToMany<?, C> keyed = relation.keyed();
        if (keyed != null) {
            return new Apart<>(relation, new Branch<>(keyed));
        }
        return shape == null ? (Partners<C>) NONE : new Some<>(relation, new Level<>(shape));
    }

    /** The partner of a row of the shape that has the relation, where that begins at a column. */
    abstract Supplier<@Nullable C> at(RowInput in, int at);

    /** Says by which statement the rows come. */
    abstract void begin(ShapeStatement statement);

    /** Takes the elements of lists that joins have brought with a row. */
    abstract void joined(RowInput in);

    abstract void load(Executor executor, Origin origin);

    /** Whether a row may lack what it cannot be without, and nothing else says so. */
    boolean mayLack() {
        return false;
    }

    /** Whether a row lacks what it cannot be without: itself, or what it cannot be without. */
    boolean lacks(RowInput in, int at) {
        return false;
    }

    /** The end of a nesting. */
    private static final class None<C> extends Partners<C> {
        @Override
        Supplier<@Nullable C> at(RowInput in, int at) {
            return () -> null;
        }

        @Override
        void begin(ShapeStatement statement) {}

        @Override
        void joined(RowInput in) {}

        @Override
        void load(Executor executor, Origin origin) {}
    }

    private static final class Some<C> extends Partners<C> implements Keyed.Maker<Shared<C>> {
        private final ShapeToOne<?, C> relation;
        private final int offset;
        private final Level<C> level;
        private final Keyed<Shared<C>> known;

        Some(ShapeToOne<?, C> relation, Level<C> level) {
            this.relation = relation;
            this.offset = relation.offset();
            this.level = level;
            this.known = new Keyed<>(relation.key(), this);
        }

        @Override
        Supplier<@Nullable C> at(RowInput in, int at) {
            if (level.lacks(in, at + offset)) {
                return () -> null; // an outer join has brought what an inner one would have left out
            }
            Shared<C> partner = known.at(in, at + offset);
            return partner == null ? () -> null : partner;
        }

        @Override
        boolean mayLack() {
            return relation.isRequired() && (relation.mayBeHidden() || level.mayLack());
        }

        @Override
        boolean lacks(RowInput in, int at) {
            return relation.key().isMissing(in, at + offset) || level.lacks(in, at + offset);
        }

        @Override
        public Shared<C> make(RowInput in, int at) {
            return new Shared<>(level.draft(in, at));
        }

        @Override
        void begin(ShapeStatement statement) {
            level.begin(statement);
        }

        @Override
        void joined(RowInput in) {
            level.joined(in);
        }

        @Override
        void load(Executor executor, Origin origin) {
            level.load(executor, origin);
        }
    }

    /** Read by a statement of their own: lists of one or none by the keys of rows. What is lacking is told when they are asked for. */
    private static final class Apart<C> extends Partners<C> {
        private final ShapeToOne<?, C> relation;
        private final Branch<C> branch;

        Apart(ShapeToOne<?, C> relation, Branch<C> branch) {
            this.relation = relation;
            this.branch = branch;
        }

        @Override
        Supplier<@Nullable C> at(RowInput in, int at) {
            Supplier<List<C>> list = branch.at(in, at);
            return () -> only(list.get());
        }

        private @Nullable C only(List<C> found) {
            if (!found.isEmpty()) {
                return found.get(0);
            }
            ToOne<?, ?> way = relation.relation();
            if (!relation.isRequired()) {
                return null;
            }
            throw new IllegalStateException(relation.label() + ": " + relation + " leads to a row of "
                    + way.target().meta() + " that the query does not see, since "
                    + why(way.target().meta())
                    + "; a join would leave out what refers to it, and Strategy.SELECT_IN cannot");
        }

        private static String why(TableMeta target) {
            if (target.tenant() != null) {
                return "it is another tenant's";
            }
            return target.discriminator() == null ? "it is not there" : "it is another member of its family";
        }

        @Override
        void begin(ShapeStatement statement) {
            branch.begin(statement);
        }

        @Override
        void joined(RowInput in) {
            branch.joined(in);
        }

        @Override
        void load(Executor executor, Origin origin) {
            branch.load(executor, origin);
        }
    }

    /** Makes the record once. */
    private static final class Shared<C> implements Supplier<@Nullable C> {
        private final Supplier<C> draft;
        private @Nullable C made;

        Shared(Supplier<C> draft) {
            this.draft = draft;
        }

        @Override
        public C get() {
            C value = made;
            if (value == null) {
                value = draft.get();
                made = value;
            }
            return value;
        }
    }
}
