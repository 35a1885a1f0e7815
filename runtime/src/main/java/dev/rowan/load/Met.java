package dev.rowan.load;

import dev.rowan.sql.ShapeKey;
import dev.rowan.type.RowInput;
import org.jspecify.annotations.Nullable;

/** Tells what comes with several rows of a statement when it comes first. */
abstract class Met {
    private Met() {}

    /** What a row brings. */
    enum Row {
        /** Nothing, since there is no key. */
        NOTHING,
        /** What has come before. */
        KNOWN,
        /** What has not. */
        NEW
    }

    /** By a key; {@code together} says that rows with one key come one after the other. */
    static Met of(ShapeKey key, boolean together) {
        return together ? new Last(key) : new Any(key);
    }

    /** What a row brings. */
    abstract Row row(RowInput in, int at);

    /** Compares with the row before, and so keeps one key only. */
    private static final class Last extends Met {
        private final ShapeKey key;
        private final boolean isLong;
        private long number;
        private @Nullable Object value;
        private boolean any;

        Last(ShapeKey key) {
            this.key = key;
            this.isLong = key.isLong();
        }

        @Override
        Row row(RowInput in, int at) {
            return isLong ? number(in, at) : value(in, at);
        }

        private Row number(RowInput in, int at) {
            long found = key.longAt(in, at, Keyed.MISSING);
            if (found == Keyed.MISSING && key.isMissing(in, at)) {
                return Row.NOTHING;
            }
            if (any && found == number) {
                return Row.KNOWN;
            }
            any = true;
            number = found;
            return Row.NEW;
        }

        private Row value(RowInput in, int at) {
            Object found = key.read(in, at);
            if (found == null) {
                return Row.NOTHING;
            }
            if (found.equals(value)) {
                return Row.KNOWN;
            }
            value = found;
            return Row.NEW;
        }
    }

    /** Keeps all keys. */
    private static final class Any extends Met implements Keyed.Maker<Boolean> {
        private final Keyed<Boolean> keys;
        private boolean added;

        Any(ShapeKey key) {
            this.keys = new Keyed<>(key, this);
        }

        @Override
        Row row(RowInput in, int at) {
            added = false;
            if (keys.at(in, at) == null) {
                return Row.NOTHING;
            }
            return added ? Row.NEW : Row.KNOWN;
        }

        @Override
        public Boolean make(RowInput in, int at) {
            added = true;
            return true;
        }
    }
}
