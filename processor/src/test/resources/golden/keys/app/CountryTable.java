package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code country} of {@link Country}.
 */
@NullMarked
@TableModel("""
        record app/Country PUBLIC SNAKE_CASE
        @Table
        component code java.lang/String
        @Id
        @Column length=["2"]
        component name java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CountryTable extends KeyedTable<Country, String> {
    private static final TableMeta META = TableMeta.table("country")
            .columns(
                    column("code", SqlTypes.STRING).length(2).key(),
                    column("name", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final CountryTable COUNTRY = new CountryTable(null);

    /**
     * The column {@code code}.
     */
    public final TextColumn<Country> code = text(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Country> name = text(1);

    private CountryTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public CountryTable alias(CharSequence alias) {
        return new CountryTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Country, String> {
        public Country read(RowInput in, int at) {
            return new Country(
                    in.stringAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Country row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putString(row.code());
                case 1 -> out.putString(row.name());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Country row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.code();
                case 1 -> row.name();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public String key(Country row) {
            return row.code();
        }

        public void bindKey(String key, RowOutput out) {
            out.putString(key);
        }
    }
}
