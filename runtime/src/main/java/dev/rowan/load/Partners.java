package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeKey;
import dev.rowan.type.RowInput;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records at the end of a relation to one: those with one key are one record. */
final class Partners<C> {
    private final @Nullable Level<C> level;
    private @Nullable Keyed<Shared<C>> known;

    private Partners(@Nullable Level<C> level) {
        this.level = level;
    }

    static <C> Partners<C> of(@Nullable Shape<C> shape) {
        return new Partners<>(shape == null ? null : new Level<>(shape));
    }

    Supplier<@Nullable C> at(ShapeKey key, RowInput in, int at) {
        Level<C> rows = level;
        if (rows == null || key.isMissing(in, at)) {
            return () -> null;
        }
        Keyed<Shared<C>> all = known;
        if (all == null) {
            all = new Keyed<>(key);
            known = all;
        }
        return all.at(key, in, at, () -> new Shared<>(rows.draft(in, at)));
    }

    void load(Executor executor) {
        if (level != null && known != null) {
            level.load(executor);
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
