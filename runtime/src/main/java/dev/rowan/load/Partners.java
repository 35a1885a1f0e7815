package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records at the end of a relation to one: those with one key are one record. */
abstract class Partners<C> {
    private static final Partners<?> NONE = new None<>();

    private Partners() {}

    @SuppressWarnings("unchecked") // where there is none, it is of no class
    static <C> Partners<C> of(ShapeToOne<?, C> relation) {
        Shape<C> shape = relation.shape();
        return shape == null ? (Partners<C>) NONE : new Some<>(relation, new Level<>(shape));
    }

    abstract Supplier<@Nullable C> at(RowInput in, int at);

    /** Says by which statement the rows come. */
    abstract void begin(ShapeStatement statement);

    /** Takes the elements of lists that joins have brought with a row. */
    abstract void joined(RowInput in);

    abstract void load(Executor executor, Origin origin);

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
        private final Level<C> level;
        private final Keyed<Shared<C>> known;

        Some(ShapeToOne<?, C> relation, Level<C> level) {
            this.level = level;
            this.known = new Keyed<>(relation.key(), this);
        }

        @Override
        Supplier<@Nullable C> at(RowInput in, int at) {
            Shared<C> partner = known.at(in, at);
            return partner == null ? () -> null : partner;
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
