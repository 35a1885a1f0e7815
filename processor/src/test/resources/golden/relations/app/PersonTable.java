package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code person} of {@link Person}.
 */
@NullMarked
@TableModel("""
        record app/Person PUBLIC SNAKE_CASE
        @Table
        @HasOne cascade=["true"] name=["passport"] target=["app/Passport"]
        @HasMany mappedBy=["person"] name=["memberships"] orderBy=["since desc","clubId.number"] orphanRemoval=["true"] target=["app/Membership"]
        @ManyToMany mappedBy=["person"] name=["clubs"] orderBy=["name"] target=["app/Club"] through=["app/Membership"]
        component id long
        @Id
        @Generated
        component name java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonTable extends KeyedTable<Person, Long> {
    private static final TableMeta META = TableMeta.table("person")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING))
            .relation(RelationMeta.hasOne("passport", "id", "person_id").cascade())
            .relation(RelationMeta.hasMany("memberships", "id", "person_id").ordered("since", true)
                    .ordered("club_number", false).removeOrphans())
            .relation(RelationMeta.manyToMany("clubs", "id", "person_id")
                    .via("club_country", "country", "club_number", "number").ordered("name", false))
            .build();

    /**
     * The table under its own name.
     */
    public static final PersonTable PERSON = new PersonTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Person, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Person> name = text(1);

    /**
     * The relation to {@link Passport}.
     */
    public final ToOne<Person, PassportTable> passport = toOne();

    /**
     * The relation to {@link Membership}.
     */
    public final ToMany<Person, MembershipTable> memberships = toMany();

    /**
     * The relation to {@link Club}.
     */
    public final ToMany<Person, ClubTable> clubs = toMany();

    private PersonTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PersonTable alias(CharSequence alias) {
        return new PersonTable(alias);
    }

    /**
     * The path along {@link #passport}, which joins itself.
     */
    public PassportTable passport() {
        return passport.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> PassportTable.PASSPORT;
            case 1 -> MembershipTable.MEMBERSHIP;
            case 2 -> ClubTable.CLUB;
            case -3 -> MembershipTable.MEMBERSHIP;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Person, Long> {
        public Person read(RowInput in, int at) {
            return new Person(
                    in.longAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Person row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Person row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Person row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Person withServerValues(Person row, RowInput in, int at) {
            return new Person(
                    in.longAt(at),
                    row.name());
        }

        public Long key(Person row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
