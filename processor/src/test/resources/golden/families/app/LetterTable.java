package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code letter} of {@link Letter}.
 */
@NullMarked
@TableModel("""
        record app/Letter PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        component contactId long
        @References value=["app/Contact"]
        component text java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LetterTable extends KeyedTable<Letter, Long> {
    private static final TableMeta META = TableMeta.table("letter")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("contact_id", "contactId", SqlTypes.INT64),
                    column("text", SqlTypes.STRING))
            .foreignKey("fk_letter_contact_id", "contact_id", "contacts", "id")
            .toOne("contact", "contact_id", "id")
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
     * The column {@code contact_id}.
     */
    public final IntegralColumn<Letter, Long> contactId = int64(1);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Letter> text = text(2);

    /**
     * The relation to {@link Contact}.
     */
    public final ToOne<Letter, ContactTable> contact = toOne();

    private LetterTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public LetterTable alias(CharSequence alias) {
        return new LetterTable(alias);
    }

    /**
     * The path along {@link #contact}, which joins itself.
     */
    public ContactTable contact() {
        return contact.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> ContactTable.CONTACT;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Letter, Long> {
        public Letter read(RowInput in, int at) {
            return new Letter(
                    in.longAt(at),
                    in.longAt(at + 1),
                    in.stringAt(at + 2));
        }

        public void bindColumn(Letter row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putLong(row.contactId());
                case 2 -> out.putString(row.text());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Letter row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.contactId();
                case 2 -> row.text();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Letter row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Letter withServerValues(Letter row, RowInput in, int at) {
            return new Letter(
                    in.longAt(at),
                    row.contactId(),
                    row.text());
        }

        public Long key(Letter row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
