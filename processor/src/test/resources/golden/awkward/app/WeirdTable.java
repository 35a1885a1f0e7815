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
import java.lang.CharSequence;
import java.lang.IndexOutOfBoundsException;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table <code>we&#42;&#47;ird &#123;&#64;code &#125; &#60;b&#62; &#38; &#92;uZZZZ &#64;see &#36;L &#37;s</code> of {@link Weird}.
 */
@NullMarked
@TableModel("""
        record app/Weird PUBLIC SNAKE_CASE
        @Table name=["we*/ird {@code } <b> & \\\\uZZZZ @see $L %s"]
        @Check value=["a > '\\\\u0041 \\"quoted\\" \\n new line'"]
        component id long
        @Id
        component größe java.lang/String
        @Column comment=["c\\n\\"*/\\\\uXYZW $T $$ \\\\"] name=["x*/y"]
        component İı java.lang/String
        component $a java.lang/String
        @Column name=["back\\\\u0000slash\\\\"]
        component _b int
        component δοκιμή java.lang/String
        @Default value=["$L\\\\u\\n\\""]
        component 名前 int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class WeirdTable extends KeyedTable<Weird, Long> {
    private static final TableMeta META = TableMeta.table("we*/ird {@code } <b> & \\uZZZZ @see $L %s")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("x*/y", "größe", SqlTypes.STRING).comment("c\n\"*/\\uXYZW $T $$ \\"),
                    column("i̇ı", "İı", SqlTypes.STRING),
                    column("back\\u0000slash\\", "$a", SqlTypes.STRING),
                    column("_b", SqlTypes.INT32),
                    column("δοκιμή", SqlTypes.STRING).defaultValue("$L\\u\n\""),
                    column("名前", SqlTypes.INT32))
            .check("ck_we*/ird {@code } <b> & \\uZZZZ @see $L %s_1",
                    "a > '\\u0041 \"quoted\" \n new line'")
            .build();

    /**
     * The table under its own name.
     */
    public static final WeirdTable WEIRD = new WeirdTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Weird, Long> id = int64(0);

    /**
     * The column <code>x&#42;&#47;y</code>.
     */
    public final TextColumn<Weird> größe = text(1);

    /**
     * The column <code>i&#775;ı</code>.
     */
    public final TextColumn<Weird> İı = text(2);

    /**
     * The column <code>back&#92;u0000slash&#92;</code>.
     */
    public final TextColumn<Weird> $a = text(3);

    /**
     * The column {@code _b}.
     */
    public final IntegralColumn<Weird, Integer> _b = int32(4);

    /**
     * The column {@code δοκιμή}.
     */
    public final TextColumn<Weird> δοκιμή = text(5);

    /**
     * The column {@code 名前}.
     */
    public final IntegralColumn<Weird, Integer> 名前 = int32(6);

    private WeirdTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public WeirdTable alias(CharSequence alias) {
        return new WeirdTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Weird, Long> {
        public Weird read(RowInput in, int at) {
            return new Weird(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 2),
                    in.stringAt(at + 3),
                    in.intAt(at + 4),
                    in.stringAt(at + 5),
                    in.intAt(at + 6));
        }

        public void bindColumn(Weird row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.größe());
                case 2 -> out.putString(row.İı());
                case 3 -> out.putString(row.$a());
                case 4 -> out.putInt(row._b());
                case 5 -> out.putString(row.δοκιμή());
                case 6 -> out.putInt(row.名前());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Weird row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.größe();
                case 2 -> row.İı();
                case 3 -> row.$a();
                case 4 -> row._b();
                case 5 -> row.δοκιμή();
                case 6 -> row.名前();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Weird row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
