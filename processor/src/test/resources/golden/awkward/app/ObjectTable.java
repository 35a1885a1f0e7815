package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.lang.CharSequence;
import java.lang.IndexOutOfBoundsException;
import java.lang.Integer;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code object} of {@link Object}.
 */
@NullMarked
@TableModel("""
        record app/Object PUBLIC SNAKE_CASE
        @Table
        component id int
        @Id
        component in int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ObjectTable extends KeyedTable<Object, Integer> {
    private static final TableMeta META = TableMeta.table("object")
            .columns(
                    column("id", SqlTypes.INT32).key(),
                    column("in", SqlTypes.INT32))
            .build();

    /**
     * The table under its own name.
     */
    public static final ObjectTable OBJECT = new ObjectTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Object, Integer> id = int32(0);

    /**
     * The column {@code in}.
     */
    public final IntegralColumn<Object, Integer> in = int32(1);

    private ObjectTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public ObjectTable alias(CharSequence alias) {
        return new ObjectTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Object, Integer> {
        public Object read(RowInput in, int at) {
            return new Object(
                    in.intAt(at),
                    in.intAt(at + 1));
        }

        public void bindColumn(Object row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.id());
                case 1 -> out.putInt(row.in());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public java.lang. @Nullable Object get(Object row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.in();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Integer key(Object row) {
            return row.id();
        }

        public void bindKey(Integer key, RowOutput out) {
            out.putInt(key);
        }
    }
}
