package app;

import dev.rowan.RecordHooks;
import dev.rowan.annotation.TableModel;
import dev.rowan.error.Violations;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code shape2} of {@link Shape2.Circle}.
 */
@NullMarked
@TableModel("""
        record app/Shape2.Circle PUBLIC SNAKE_CASE
        family app/Shape2
        @DiscriminatorValue value=["circle"]
        component id long
        @Id
        component label java.lang/String
        component radius int
        @Range min=["0"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_CircleTable extends KeyedTable<Shape2.Circle, Long> {
    private static final TableMeta META = TableMeta.table("shape2")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("label", SqlTypes.STRING),
                    column("radius", SqlTypes.INT32))
            .memberOf("kind", "circle")
            .build();

    /**
     * The table under its own name.
     */
    public static final Shape2_CircleTable CIRCLE = new Shape2_CircleTable(null);

    private static final Hooks HOOKS = new Hooks();

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Shape2.Circle, Long> id = int64(0);

    /**
     * The column {@code label}.
     */
    public final TextColumn<Shape2.Circle> label = text(1);

    /**
     * The column {@code radius}.
     */
    public final IntegralColumn<Shape2.Circle, Integer> radius = int32(2);

    private Shape2_CircleTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Shape2_CircleTable alias(CharSequence alias) {
        return new Shape2_CircleTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Shape2.Circle, Long> {
        public Shape2.Circle read(RowInput in, int at) {
            return new Shape2.Circle(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2));
        }

        public void bindColumn(Shape2.Circle row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.label());
                case 2 -> out.putInt(row.radius());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Shape2.Circle row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.label();
                case 2 -> row.radius();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Shape2.Circle row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Lifecycle<Shape2.Circle, ?> hooks() {
            return HOOKS;
        }
    }

    private static final class Hooks implements RecordHooks<Shape2.Circle> {
        private static final BigDecimal RADIUS_MIN = new BigDecimal("0");

        @Override
        public void check(Shape2.Circle row, Violations found) {
            found.range("radius", row.radius(), RADIUS_MIN, null);
        }

        @Override
        public boolean needsTransaction() {
            return false;
        }
    }
}
