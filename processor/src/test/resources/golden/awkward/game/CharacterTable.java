package game;

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
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code character} of {@link Character}.
 */
@NullMarked
@TableModel("""
        record game/Character PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        component name java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CharacterTable extends KeyedTable<Character, Long> {
    private static final TableMeta META = TableMeta.table("character")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("name", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final CharacterTable CHARACTER = new CharacterTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Character, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Character> name = text(1);

    private CharacterTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public CharacterTable alias(CharSequence alias) {
        return new CharacterTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Character, Long> {
        public Character read(RowInput in, int at) {
            return new Character(
                    in.longAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Character row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Character row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Character row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
