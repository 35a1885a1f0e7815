package app;

import dev.rowan.Operations;
import dev.rowan.RecordHooks;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code plain} of {@link Plain}.
 */
@NullMarked
@TableModel("""
        record app/Plain PUBLIC SNAKE_CASE
        @Table
        method seen iaur !VOID
        @BeforeInsert
        component id long
        @Id""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainTable extends KeyedTable<Plain, Long> {
    private static final TableMeta META = TableMeta.table("plain")
            .columns(
                    column("id", SqlTypes.INT64).key())
            .build();

    /**
     * The table under its own name.
     */
    public static final PlainTable PLAIN = new PlainTable(null);

    private static final Hooks HOOKS = new Hooks();

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Plain, Long> id = int64(0);

    private PlainTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PlainTable alias(CharSequence alias) {
        return new PlainTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Plain, Long> {
        public Plain read(RowInput in, int at) {
            return new Plain(
                    in.longAt(at));
        }

        public void bindColumn(Plain row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Plain row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Plain row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Lifecycle<Plain, ?> hooks() {
            return HOOKS;
        }
    }

    private static final class Hooks implements RecordHooks<Plain> {
        @Override
        public Plain beforeInsert(Plain row, Operations db) {
            row.seen();
            return row;
        }

        @Override
        public boolean needsTransaction() {
            return false;
        }
    }
}
