package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyMapping;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tickets} of {@link Ticket}.
 */
@NullMarked
@TableModel("""
        interface app/Ticket PUBLIC SNAKE_CASE
        permits app/Ticket.Bug
        permits app/Ticket.Wish
        permits app/Ticket.Chore
        @Table comment=["What is to be done"] name=["tickets"] schema=["desk"]
        @Inheritance discriminator=["form"] value=["JOINED"]
        @Index value=["title"]
        @Check value=["title <> ''"]
        @HasMany name=["notes"] target=["app/Note"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TicketTable extends FamilyTable<Ticket, Long> {
    private static final TableMeta META = TableMeta.table("tickets")
            .schema("desk")
            .comment("What is to be done")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("title", SqlTypes.STRING).length(80),
                    column("version", SqlTypes.INT32).version(),
                    column("form", SqlTypes.STRING).length(40).discriminator().notUpdatable(),
                    column("code", SqlTypes.STRING).nullable().length(10),
                    column("severity", SqlTypes.INT32).nullable(),
                    column("proof_id", "proofId", SqlTypes.INT64).nullable(),
                    column("in_file", "spot.file", SqlTypes.STRING).nullable().length(50),
                    column("in_line", "spot.line", SqlTypes.INT32).nullable(),
                    column("votes", SqlTypes.INT32).nullable().defaultValue(1),
                    column("cause_id", "causeId", SqlTypes.INT64).nullable())
            .unique("uq_bugs_code", "code")
            .owned("bugs", "uq_bugs_code")
            .unique("uq_bugs_id_code", "id", "code")
            .owned("bugs", "uq_bugs_id_code")
            .index("ix_tickets_title", "title")
            .index("ix_bugs_severity", "severity")
            .owned("bugs", "ix_bugs_severity")
            .index("ix_bugs_in_file", "in_file")
            .owned("bugs", "ix_bugs_in_file")
            .index(new IndexMeta("ix_bugs_lower_code",
                    List.of(new IndexMeta.Part("(lower(code))", true, false)), false, null, null,
                    Set.of()))
            .owned("bugs", "ix_bugs_lower_code")
            .check("ck_tickets_1", "title <> ''")
            .check("ck_bugs_1", "severity > 0")
            .owned("bugs", "ck_bugs_1")
            .foreignKey("fk_bugs_proof_id", "proof_id", "note", "id")
            .owned("bugs", "fk_bugs_proof_id")
            .foreignKey("fk_wish_proof_id", "proof_id", "note", "id")
            .owned("wish", "fk_wish_proof_id")
            .foreignKey(ForeignKeyMeta.of("fk_wish_cause_id", "cause_id", "desk", "bugs", "id",
                    ForeignKeyAction.NO_ACTION, ForeignKeyAction.NO_ACTION))
            .owned("wish", "fk_wish_cause_id")
            .member(FamilyMember.of("bug", "code", "severity").apart("bugs", "code", "severity", "proof_id", "in_file", "in_line"))
            .member(FamilyMember.of("wish", "votes").apart("wish", "votes", "proof_id", "cause_id"))
            .member(FamilyMember.of("chore").apart("chore"))
            .relation(RelationMeta.toOne("proof", "proof_id", "id").optional())
            .relation(RelationMeta.toOne("cause", "cause_id", "id").optional())
            .relation(RelationMeta.hasMany("notes", "id", "ticket_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final TicketTable TICKET = new TicketTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Ticket, Long> id = int64(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Ticket> title = text(1);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Ticket, Integer> version = int32(2);

    /**
     * The column {@code form}.
     */
    public final TextColumn<Ticket> form = text(3);

    /**
     * The column {@code code}.
     */
    public final TextColumn<Ticket> code = text(4);

    /**
     * The column {@code severity}.
     */
    public final IntegralColumn<Ticket, Integer> severity = int32(5);

    /**
     * The column {@code proof_id}.
     */
    public final IntegralColumn<Ticket, Long> proofId = int64(6);

    /**
     * The columns of {@code spot}.
     */
    public final SpotColumns<Ticket> spot = new SpotColumns<Ticket>(text(7), int32(8));

    /**
     * The column {@code votes}.
     */
    public final IntegralColumn<Ticket, Integer> votes = int32(9);

    /**
     * The column {@code cause_id}.
     */
    public final IntegralColumn<Ticket, Long> causeId = int64(10);

    /**
     * The relation to {@link Note}.
     */
    public final ToOne<Ticket, NoteTable> proof = toOne();

    /**
     * The relation to {@link Ticket.Bug}.
     */
    public final ToOne<Ticket, Ticket_BugTable> cause = toOne();

    /**
     * The relation to {@link Note}.
     */
    public final ToMany<Ticket, NoteTable> notes = toMany();

    private TicketTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public TicketTable alias(CharSequence alias) {
        return new TicketTable(alias);
    }

    /**
     * The path along {@link #proof}, which joins itself.
     */
    public NoteTable proof() {
        return proof.path();
    }

    /**
     * The path along {@link #cause}, which joins itself.
     */
    public Ticket_BugTable cause() {
        return cause.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> NoteTable.NOTE;
            case 1 -> Ticket_BugTable.BUG;
            case 2 -> NoteTable.NOTE;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends FamilyMapping<Ticket, Long> {
        Mapping() {
            super(META);
        }

        @Override
        public Ticket read(RowInput in, int at) {
            String member = in.stringAt(at + 3);
            return switch (member) {
                case "bug" -> readBug(in, at);
                case "wish" -> readWish(in, at);
                case "chore" -> readChore(in, at);
                default -> throw unknown(member);
            };
        }

        private static Ticket.Bug readBug(RowInput in, int at) {
            return new Ticket.Bug(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 4),
                    in.intAt(at + 5),
                    in.longOrNullAt(at + 6),
                    in.allNullAt(at + 7, 2) ? null : new Spot(in.stringAt(at + 7),
                            in.intAt(at + 8)),
                    in.intAt(at + 2));
        }

        private static Ticket.Wish readWish(RowInput in, int at) {
            return new Ticket.Wish(
                    in.intAt(at + 2),
                    in.stringAt(at + 1),
                    in.longAt(at),
                    in.intAt(at + 9),
                    in.longOrNullAt(at + 6),
                    in.longOrNullAt(at + 10));
        }

        private static Ticket.Chore readChore(RowInput in, int at) {
            return new Ticket.Chore(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2));
        }

        @Override
        public KeyedTable<? extends Ticket, Long> member(Ticket row) {
            if (row instanceof Ticket.Bug) {
                return Ticket_BugTable.BUG;
            }
            if (row instanceof Ticket.Wish) {
                return Ticket_WishTable.WISH;
            }
            return Ticket_ChoreTable.CHORE;
        }

        @Override
        public KeyedTable<? extends Ticket, Long> member(String value) {
            return switch (value) {
                case "bug" -> Ticket_BugTable.BUG;
                case "wish" -> Ticket_WishTable.WISH;
                case "chore" -> Ticket_ChoreTable.CHORE;
                default -> throw unknown(value);
            };
        }

        @Override
        public void bindKey(Long key, RowOutput out) {
            Ticket_BugTable.BUG.mapping().bindKey(key, out);
        }
    }
}
