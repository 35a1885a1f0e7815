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
 * The table {@code passport} of {@link Passport}.
 */
@NullMarked
@TableModel("""
        record app/Passport PUBLIC SNAKE_CASE
        @Table
        component personId long
        @Id
        @References value=["app/Person"]
        component number java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PassportTable extends KeyedTable<Passport, Long> {
    private static final TableMeta META = TableMeta.table("passport")
            .columns(
                    column("person_id", "personId", SqlTypes.INT64).key(),
                    column("number", SqlTypes.STRING))
            .foreignKey("fk_passport_person_id", "person_id", "person", "id")
            .toOne("person", "person_id", "id")
            .build();

    /**
     * The table under its own name.
     */
    public static final PassportTable PASSPORT = new PassportTable(null);

    /**
     * The column {@code person_id}.
     */
    public final IntegralColumn<Passport, Long> personId = int64(0);

    /**
     * The column {@code number}.
     */
    public final TextColumn<Passport> number = text(1);

    /**
     * The relation to {@link Person}.
     */
    public final ToOne<Passport, PersonTable> person = toOne();

    private PassportTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PassportTable alias(CharSequence alias) {
        return new PassportTable(alias);
    }

    /**
     * The path along {@link #person}, which joins itself.
     */
    public PersonTable person() {
        return person.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> PersonTable.PERSON;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Passport, Long> {
        public Passport read(RowInput in, int at) {
            return new Passport(
                    in.longAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Passport row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.personId());
                case 1 -> out.putString(row.number());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Passport row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.personId();
                case 1 -> row.number();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Long key(Passport row) {
            return row.personId();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
