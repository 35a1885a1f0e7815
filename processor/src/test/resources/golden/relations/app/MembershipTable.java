package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code membership} of {@link Membership}.
 */
@NullMarked
@TableModel("""
        record app/Membership PUBLIC SNAKE_CASE
        @Table
        component personId long
        @Id
        @References value=["app/Person"]
        component clubId app/ClubId
        @Id
        @Embedded prefix=["club_"]
        @References relation=["club"] value=["app/Club"]
        component since java.time/LocalDate
        nullable sponsorId java.lang/Long
        @References value=["app/Person"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class MembershipTable extends KeyedTable<Membership, MembershipKey> {
    private static final TableMeta META = TableMeta.table("membership")
            .columns(
                    column("person_id", "personId", SqlTypes.INT64).key(),
                    column("club_country", "clubId.country", SqlTypes.STRING).key(),
                    column("club_number", "clubId.number", SqlTypes.INT32).key(),
                    column("since", SqlTypes.DATE),
                    column("sponsor_id", "sponsorId", SqlTypes.INT64).nullable())
            .foreignKey("fk_membership_person_id", "person_id", "person", "id")
            .foreignKey(new ForeignKeyMeta("fk_membership_club_country_club_number",
                    List.of("club_country", "club_number"), null, "club",
                    List.of("country", "number"), ForeignKeyAction.NO_ACTION,
                    ForeignKeyAction.NO_ACTION))
            .foreignKey("fk_membership_sponsor_id", "sponsor_id", "person", "id")
            .toOne("person", "person_id", "id")
            .toOne("club", "club_country", "country", "club_number", "number")
            .relation(RelationMeta.toOne("sponsor", "sponsor_id", "id").optional())
            .build();

    /**
     * The table under its own name.
     */
    public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

    /**
     * The column {@code person_id}.
     */
    public final IntegralColumn<Membership, Long> personId = int64(0);

    /**
     * The columns of {@link Membership#clubId()}.
     */
    public final ClubIdColumns<Membership> clubId = new ClubIdColumns<Membership>(text(1),
            int32(2));

    /**
     * The column {@code since}.
     */
    public final TemporalColumn<Membership, LocalDate> since = date(3);

    /**
     * The column {@code sponsor_id}.
     */
    public final IntegralColumn<Membership, Long> sponsorId = int64(4);

    /**
     * The relation to {@link Person}.
     */
    public final ToOne<Membership, PersonTable> person = toOne();

    /**
     * The relation to {@link Club}.
     */
    public final ToOne<Membership, ClubTable> club = toOne();

    /**
     * The relation to {@link Person}.
     */
    public final ToOne<Membership, PersonTable> sponsor = toOne();

    private MembershipTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public MembershipTable alias(CharSequence alias) {
        return new MembershipTable(alias);
    }

    /**
     * The path along {@link #person}, which joins itself.
     */
    public PersonTable person() {
        return person.path();
    }

    /**
     * The path along {@link #club}, which joins itself.
     */
    public ClubTable club() {
        return club.path();
    }

    /**
     * The path along {@link #sponsor}, which joins itself.
     */
    public PersonTable sponsor() {
        return sponsor.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> PersonTable.PERSON;
            case 1 -> ClubTable.CLUB;
            case 2 -> PersonTable.PERSON;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Membership, MembershipKey> {
        public Membership read(RowInput in, int at) {
            return new Membership(
                    in.longAt(at),
                    new ClubId(in.stringAt(at + 1), in.intAt(at + 2)),
                    in.dateAt(at + 3),
                    in.longOrNullAt(at + 4));
        }

        public void bindColumn(Membership row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.personId());
                case 1 -> out.putString(row.clubId().country());
                case 2 -> out.putInt(row.clubId().number());
                case 3 -> out.putDate(row.since());
                case 4 -> out.putLongOrNull(row.sponsorId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Membership row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.personId();
                case 1 -> row.clubId().country();
                case 2 -> row.clubId().number();
                case 3 -> row.since();
                case 4 -> row.sponsorId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public MembershipKey key(Membership row) {
            return new MembershipKey(row.personId(), row.clubId());
        }

        public void bindKey(MembershipKey key, RowOutput out) {
            out.putLong(key.personId());
            out.putString(key.clubId().country());
            out.putInt(key.clubId().number());
        }

        public Map<String, @Nullable Object> toMap(Membership row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("personId", row.personId());
            Map<String, @Nullable Object> clubId = new LinkedHashMap<>();
            clubId.put("country", row.clubId().country());
            clubId.put("number", row.clubId().number());
            map.put("clubId", clubId);
            map.put("since", row.since());
            map.put("sponsorId", row.sponsorId());
            return map;
        }
    }
}
