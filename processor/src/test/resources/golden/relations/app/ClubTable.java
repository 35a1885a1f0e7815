package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code club} of {@link Club}.
 */
@NullMarked
@TableModel("""
        record app/Club PUBLIC SNAKE_CASE
        @Table
        @ManyToMany name=["members"] target=["app/Person"] targetBy=["person"] through=["app/Membership"]
        component id app/ClubId
        @Id
        @Embedded
        component name java.lang/String
        component founding app/Founding
        @Embedded""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ClubTable extends KeyedTable<Club, ClubId> {
    private static final TableMeta META = TableMeta.table("club")
            .columns(
                    column("country", "id.country", SqlTypes.STRING).key(),
                    column("number", "id.number", SqlTypes.INT32).key(),
                    column("name", SqlTypes.STRING),
                    column("year", "founding.year", SqlTypes.INT32),
                    column("founder_id", "founding.founderId", SqlTypes.INT64).nullable())
            .foreignKey("fk_club_founder_id", "founder_id", "person", "id")
            .relation(RelationMeta.toOne("foundingFounder", "founder_id", "id").optional())
            .relation(RelationMeta.manyToMany("members", "country", "club_country", "number", "club_number")
                    .via("person_id", "id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final ClubTable CLUB = new ClubTable(null);

    /**
     * The columns of {@link Club#id()}.
     */
    public final ClubIdColumns<Club> id = new ClubIdColumns<Club>(text(0), int32(1));

    /**
     * The column {@code name}.
     */
    public final TextColumn<Club> name = text(2);

    /**
     * The columns of {@link Club#founding()}.
     */
    public final FoundingColumns<Club> founding = new FoundingColumns<Club>(int32(3), int64(4));

    /**
     * The relation to {@link Person}.
     */
    public final ToOne<Club, PersonTable> foundingFounder = toOne();

    /**
     * The relation to {@link Person}.
     */
    public final ToMany<Club, PersonTable> members = toMany();

    private ClubTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public ClubTable alias(CharSequence alias) {
        return new ClubTable(alias);
    }

    /**
     * The path along {@link #foundingFounder}, which joins itself.
     */
    public PersonTable foundingFounder() {
        return foundingFounder.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> PersonTable.PERSON;
            case 1 -> PersonTable.PERSON;
            case -2 -> MembershipTable.MEMBERSHIP;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Club, ClubId> {
        public Club read(RowInput in, int at) {
            return new Club(
                    new ClubId(in.stringAt(at), in.intAt(at + 1)),
                    in.stringAt(at + 2),
                    new Founding(in.intAt(at + 3), in.longOrNullAt(at + 4)));
        }

        public void bindColumn(Club row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putString(row.id().country());
                case 1 -> out.putInt(row.id().number());
                case 2 -> out.putString(row.name());
                case 3 -> out.putInt(row.founding().year());
                case 4 -> out.putLongOrNull(row.founding().founderId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Club row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id().country();
                case 1 -> row.id().number();
                case 2 -> row.name();
                case 3 -> row.founding().year();
                case 4 -> row.founding().founderId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public ClubId key(Club row) {
            return row.id();
        }

        public void bindKey(ClubId key, RowOutput out) {
            out.putString(key.country());
            out.putInt(key.number());
        }

        public Map<String, @Nullable Object> toMap(Club row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            Map<String, @Nullable Object> id = new LinkedHashMap<>();
            id.put("country", row.id().country());
            id.put("number", row.id().number());
            map.put("id", id);
            map.put("name", row.name());
            Map<String, @Nullable Object> founding = new LinkedHashMap<>();
            founding.put("year", row.founding().year());
            founding.put("founderId", row.founding().founderId());
            map.put("founding", founding);
            return map;
        }
    }
}
