package game;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.lang.CharSequence;
import java.lang.Character;
import java.lang.IndexOutOfBoundsException;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code letter} of {@link Letter}.
 */
@NullMarked
@TableModel("""
        record game/Letter PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        component initial char
        nullable second java.lang/Character""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LetterTable extends KeyedTable<Letter, Long> {
    private static final TableMeta META = TableMeta.table("letter")
            .columns(
                    column("id", SqlTypes.INT64).key(),
                    column("initial", SqlTypes.CHARACTER),
                    column("second", SqlTypes.CHARACTER).nullable())
            .build();

    /**
     * The table under its own name.
     */
    public static final LetterTable LETTER = new LetterTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Letter, Long> id = int64(0);

    /**
     * The column {@code initial}.
     */
    public final ValueColumn<Letter, Character> initial = value(1, SqlTypes.CHARACTER);

    /**
     * The column {@code second}.
     */
    public final ValueColumn<Letter, Character> second = value(2, SqlTypes.CHARACTER);

    private LetterTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public LetterTable alias(CharSequence alias) {
        return new LetterTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Letter, Long> {
        public Letter read(RowInput in, int at) {
            return new Letter(
                    in.longAt(at),
                    in.at(at + 1, SqlTypes.CHARACTER),
                    in.orNullAt(at + 2, SqlTypes.CHARACTER));
        }

        public void bindColumn(Letter row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.put(SqlTypes.CHARACTER, row.initial());
                case 2 -> out.putOrNull(SqlTypes.CHARACTER, row.second());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Letter row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.initial();
                case 2 -> row.second();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Letter row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
