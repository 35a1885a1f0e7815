package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyMapping;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.SortKey;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code shape2} of {@link Shape2}.
 */
@NullMarked
@TableModel("""
        interface app/Shape2 PUBLIC SNAKE_CASE
        permits app/Shape2.Circle
        permits app/Shape2.Square
        @Inheritance
        method mark iaur java.lang/String
        @Hybrid value=["marked"]
        method marked saur dev.rowan.sql/TextExpr
        parameter app/Shape2Table
        holds java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2Table extends FamilyTable<Shape2, Long> {
    private static final TableMeta META = TableMeta.table("shape2")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("label", SqlTypes.STRING),
                    column("kind", SqlTypes.STRING).length(40).discriminator().notUpdatable(),
                    column("radius", SqlTypes.INT32).nullable(),
                    column("side", SqlTypes.INT32).nullable())
            .member(FamilyMember.of("circle", "radius"))
            .member(FamilyMember.of("square", "side"))
            .build();

    /**
     * The table under its own name.
     */
    public static final Shape2Table SHAPE2 = new Shape2Table(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Shape2, Long> id = int64(0);

    /**
     * The column {@code label}.
     */
    public final TextColumn<Shape2> label = text(1);

    /**
     * The column {@code kind}.
     */
    public final TextColumn<Shape2> kind = text(2);

    /**
     * The column {@code radius}.
     */
    public final IntegralColumn<Shape2, Integer> radius = int32(3);

    /**
     * The column {@code side}.
     */
    public final IntegralColumn<Shape2, Integer> side = int32(4);

    private Shape2Table(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Shape2Table alias(CharSequence alias) {
        return new Shape2Table(alias);
    }

    /**
     * The twin of {@link Shape2#mark()} in SQL.
     */
    public TextExpr mark() {
        return Shape2.marked(this);
    }

    @Override
    protected SortKey sortKey(String hybrid) {
        return switch (hybrid) {
            case "mark" -> mark();
            default -> super.sortKey(hybrid);
        };
    }

    private static final class Mapping extends FamilyMapping<Shape2, Long> {
        Mapping() {
            super(META);
        }

        @Override
        public Shape2 read(RowInput in, int at) {
            String member = in.stringAt(at + 2);
            return switch (member) {
                case "circle" -> readCircle(in, at);
                case "square" -> readSquare(in, at);
                default -> throw unknown(member);
            };
        }

        private static Shape2.Circle readCircle(RowInput in, int at) {
            return new Shape2.Circle(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 3));
        }

        private static Shape2.Square readSquare(RowInput in, int at) {
            return Lifecycle.loaded(Shape2_SquareTable.SQUARE.meta(), Shape2_SquareTable.SQUARE.mapping().hooks(), new Shape2.Square(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 4)));
        }

        @Override
        public KeyedTable<? extends Shape2, Long> member(Shape2 row) {
            if (row instanceof Shape2.Circle) {
                return Shape2_CircleTable.CIRCLE;
            }
            return Shape2_SquareTable.SQUARE;
        }

        @Override
        public KeyedTable<? extends Shape2, Long> member(String value) {
            return switch (value) {
                case "circle" -> Shape2_CircleTable.CIRCLE;
                case "square" -> Shape2_SquareTable.SQUARE;
                default -> throw unknown(value);
            };
        }

        @Override
        public void bindKey(Long key, RowOutput out) {
            Shape2_CircleTable.CIRCLE.mapping().bindKey(key, out);
        }
    }
}
