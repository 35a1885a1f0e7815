package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code default} of {@link Default}.
 */
@NullMarked
@TableModel("""
        record app/Default PACKAGE SNAKE_CASE
        @Table
        component META int
        @Id
        component alias java.lang/String
        component columns java.lang/String
        component row java.lang/String
        component in java.lang/String
        component out java.lang/String
        component at java.lang/String
        component ordinal java.lang/String
        component map java.lang/String
        component values java.lang/String
        component build java.lang/String
        component from java.lang/String
        component allColumns java.lang/String
        component builder java.lang/String
        component omitted java.lang/Long
        component key java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class DefaultTable extends KeyedTable<Default, Integer> {
    private static final TableMeta META_ = TableMeta.table("default")
            .columns(
                    column("meta", "META", SqlTypes.INT32).key(),
                    column("alias", SqlTypes.STRING),
                    column("columns", SqlTypes.STRING),
                    column("row", SqlTypes.STRING),
                    column("in", SqlTypes.STRING),
                    column("out", SqlTypes.STRING),
                    column("at", SqlTypes.STRING),
                    column("ordinal", SqlTypes.STRING),
                    column("map", SqlTypes.STRING),
                    column("values", SqlTypes.STRING),
                    column("build", SqlTypes.STRING),
                    column("from", SqlTypes.STRING),
                    column("all_columns", "allColumns", SqlTypes.STRING),
                    column("builder", SqlTypes.STRING),
                    column("omitted", SqlTypes.INT64),
                    column("key", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final DefaultTable DEFAULT = new DefaultTable(null);

    /**
     * The column {@code meta}.
     */
    public final IntegralColumn<Default, Integer> META = int32(0);

    /**
     * The column {@code alias}.
     */
    public final TextColumn<Default> alias = text(1);

    /**
     * The column {@code columns}.
     */
    public final TextColumn<Default> columns = text(2);

    /**
     * The column {@code row}.
     */
    public final TextColumn<Default> row = text(3);

    /**
     * The column {@code in}.
     */
    public final TextColumn<Default> in = text(4);

    /**
     * The column {@code out}.
     */
    public final TextColumn<Default> out = text(5);

    /**
     * The column {@code at}.
     */
    public final TextColumn<Default> at = text(6);

    /**
     * The column {@code ordinal}.
     */
    public final TextColumn<Default> ordinal = text(7);

    /**
     * The column {@code map}.
     */
    public final TextColumn<Default> map = text(8);

    /**
     * The column {@code values}.
     */
    public final TextColumn<Default> values = text(9);

    /**
     * The column {@code build}.
     */
    public final TextColumn<Default> build = text(10);

    /**
     * The column {@code from}.
     */
    public final TextColumn<Default> from = text(11);

    /**
     * The column {@code all_columns}.
     */
    public final TextColumn<Default> allColumns = text(12);

    /**
     * The column {@code builder}.
     */
    public final TextColumn<Default> builder = text(13);

    /**
     * The column {@code omitted}.
     */
    public final IntegralColumn<Default, Long> omitted = int64(14);

    /**
     * The column {@code key}.
     */
    public final TextColumn<Default> key = text(15);

    private DefaultTable(@Nullable CharSequence alias) {
        super(META_, new Mapping(), alias);
    }

    @Override
    public DefaultTable alias(CharSequence alias) {
        return new DefaultTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Default, Integer> {
        public Default read(RowInput in, int at) {
            return new Default(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 2),
                    in.stringAt(at + 3),
                    in.stringAt(at + 4),
                    in.stringAt(at + 5),
                    in.stringAt(at + 6),
                    in.stringAt(at + 7),
                    in.stringAt(at + 8),
                    in.stringAt(at + 9),
                    in.stringAt(at + 10),
                    in.stringAt(at + 11),
                    in.stringAt(at + 12),
                    in.stringAt(at + 13),
                    in.longAt(at + 14),
                    in.stringAt(at + 15));
        }

        public void bindColumn(Default row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.META());
                case 1 -> out.putString(row.alias());
                case 2 -> out.putString(row.columns());
                case 3 -> out.putString(row.row());
                case 4 -> out.putString(row.in());
                case 5 -> out.putString(row.out());
                case 6 -> out.putString(row.at());
                case 7 -> out.putString(row.ordinal());
                case 8 -> out.putString(row.map());
                case 9 -> out.putString(row.values());
                case 10 -> out.putString(row.build());
                case 11 -> out.putString(row.from());
                case 12 -> out.putString(row.allColumns());
                case 13 -> out.putString(row.builder());
                case 14 -> out.putLong(row.omitted());
                case 15 -> out.putString(row.key());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Default row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.META();
                case 1 -> row.alias();
                case 2 -> row.columns();
                case 3 -> row.row();
                case 4 -> row.in();
                case 5 -> row.out();
                case 6 -> row.at();
                case 7 -> row.ordinal();
                case 8 -> row.map();
                case 9 -> row.values();
                case 10 -> row.build();
                case 11 -> row.from();
                case 12 -> row.allColumns();
                case 13 -> row.builder();
                case 14 -> row.omitted();
                case 15 -> row.key();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Integer key(Default row) {
            return row.META();
        }

        public void bindKey(Integer key, RowOutput out) {
            out.putInt(key);
        }
    }
}
