package lang;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Types;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.lang.CharSequence;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code string} of {@link String}.
 */
@NullMarked
@TableModel("""
        record lang/String PUBLIC SNAKE_CASE
        @Table
        component id lang/Long
        @Id
        component name java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class StringTable extends KeyedTable<String, Long> {
    private static final SqlType<Long> ID_TYPE = SqlTypes.mapped(SqlTypes.INT64, Long.class, Long::new, Long::value);

    private static final TableMeta META = TableMeta.table("string")
            .columns(
                    column("id", ID_TYPE).key(),
                    column("name", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final StringTable STRING = new StringTable(null);

    /**
     * The column {@code id}.
     */
    public final DomainColumn<String, Long, IntegralExpr<java.lang.Long>> id = domain(0, ID_TYPE, Types.BIGINT);

    /**
     * The column {@code name}.
     */
    public final TextColumn<String> name = text(1);

    private StringTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public StringTable alias(CharSequence alias) {
        return new StringTable(alias);
    }

    private static final class Mapping extends KeyedMapping<String, Long> {
        public String read(RowInput in, int at) {
            return new String(
                    in.at(at, ID_TYPE),
                    in.stringAt(at + 1));
        }

        public void bindColumn(String row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.put(ID_TYPE, row.id());
                case 1 -> out.putString(row.name());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(String row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(String row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.put(ID_TYPE, key);
        }
    }
}
