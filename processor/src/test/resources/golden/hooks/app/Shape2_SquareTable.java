package app;

import dev.rowan.RecordHooks;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Lifecycle;
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
 * The table {@code shape2} of {@link Shape2.Square}.
 */
@NullMarked
@TableModel("""
        record app/Shape2.Square PUBLIC SNAKE_CASE
        family app/Shape2
        @DiscriminatorValue value=["square"]
        method loaded iaur app/Shape2.Square
        @AfterLoad
        component id long
        @Id
        component label java.lang/String
        component side int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_SquareTable extends KeyedTable<Shape2.Square, Long> {
    private static final TableMeta META = TableMeta.table("shape2")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("label", SqlTypes.STRING),
                    column("side", SqlTypes.INT32))
            .memberOf("kind", "square")
            .build();

    /**
     * The table under its own name.
     */
    public static final Shape2_SquareTable SQUARE = new Shape2_SquareTable(null);

    private static final Hooks HOOKS = new Hooks();

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Shape2.Square, Long> id = int64(0);

    /**
     * The column {@code label}.
     */
    public final TextColumn<Shape2.Square> label = text(1);

    /**
     * The column {@code side}.
     */
    public final IntegralColumn<Shape2.Square, Integer> side = int32(2);

    private Shape2_SquareTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Shape2_SquareTable alias(CharSequence alias) {
        return new Shape2_SquareTable(alias);
    }

    @Override
    public Shape2.Square read(RowInput in, int at) {
        return loaded(in, at);
    }

    private static final class Mapping extends KeyedMapping<Shape2.Square, Long> {
        public Shape2.Square read(RowInput in, int at) {
            return new Shape2.Square(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2));
        }

        public void bindColumn(Shape2.Square row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.label());
                case 2 -> out.putInt(row.side());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Shape2.Square row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.label();
                case 2 -> row.side();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Shape2.Square row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Lifecycle<Shape2.Square, ?> hooks() {
            return HOOKS;
        }
    }

    private static final class Hooks implements RecordHooks<Shape2.Square> {
        @Override
        public Shape2.Square afterLoad(Shape2.Square row) {
            Shape2.Square row2 = row.loaded();
            return row2;
        }

        @Override
        public boolean needsTransaction() {
            return false;
        }
    }
}
