package dev.rowan.meta;

import dev.rowan.type.HeldInput;
import org.jspecify.annotations.Nullable;

/**
 * What builders of records without parts have in common: it holds the values of the columns, and reads the record from
 * them as from a row. For one thread.
 *
 * @param <R> the record
 */
public abstract class RecordBuilder<R> {
    private final TableMeta meta;
    private final RecordMapping<R> mapping;

    /** For generated code: what each column is to be, by ordinal; null for nothing. */
    protected final @Nullable Object[] values;

    /** For generated code: a builder in which nothing is set but defaults. */
    protected RecordBuilder(TableMeta meta, RecordMapping<R> mapping) {
        this.meta = meta;
        this.mapping = mapping;
        this.values = new Object[meta.columns().size()];
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            ColumnMeta column = meta.columns().get(ordinal);
            Object made = column.nullable() ? mapping.suppliedDefault(ordinal) : null;
            values[ordinal] = made != null ? made : Defaults.constant(column);
        }
    }

    /** For generated code: sets all as in {@code row}. */
    protected final void takeAll(R row) {
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            values[ordinal] = mapping.get(row, ordinal);
        }
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    public final R build() {
        return mapping.read(new Input(), 1);
    }

    /** Defaults that a method makes are made for each record, but where null may be meant. */
    private final class Input extends HeldInput {
        @Override
        protected @Nullable Object held(int index) {
            return values[index - 1];
        }

        @Override
        protected Object heldOrMissing(int index) {
            Object value = values[index - 1];
            return value != null ? value : missing(index - 1);
        }

        private Object missing(int ordinal) {
            Object made = mapping.suppliedDefault(ordinal);
            if (made != null) {
                return made;
            }
            ColumnMeta column = meta.columns().get(ordinal);
            Object placeholder = Defaults.placeholder(column);
            if (placeholder == null) {
                throw new IllegalStateException(RecordBuilder.this.getClass().getSimpleName() + '.' + column.component()
                        + " is required and has not been set");
            }
            return placeholder;
        }
    }
}
