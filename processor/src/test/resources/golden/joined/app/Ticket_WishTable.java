package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.Stamps;
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
 * The table {@code tickets} of {@link Ticket.Wish}.
 */
@NullMarked
@TableModel("""
        record app/Ticket.Wish PUBLIC SNAKE_CASE
        family app/Ticket
        @DiscriminatorValue value=["wish"]
        component version int
        @Version
        component title java.lang/String
        @Column length=["80"]
        component id long
        @Id
        @Generated
        component votes int
        @Default value=["1"]
        nullable proofId java.lang/Long
        @References relation=["proof"] value=["app/Note"]
        nullable causeId java.lang/Long
        @References relation=["cause"] value=["app/Ticket.Bug"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_WishTable extends KeyedTable<Ticket.Wish, Long> {
    private static final TableMeta META = TableMeta.table("tickets")
            .schema("desk")
            .comment("What is to be done")
            .columns(
                    column("version", SqlTypes.INT32).version(),
                    column("title", SqlTypes.STRING).length(80),
                    column("id", SqlTypes.INT64).identity(),
                    column("votes", SqlTypes.INT32).defaultValue(1),
                    column("proof_id", "proofId", SqlTypes.INT64).nullable(),
                    column("cause_id", "causeId", SqlTypes.INT64).nullable())
            .foreignKey("fk_wish_proof_id", "proof_id", "note", "id")
            .owned("wish", "fk_wish_proof_id")
            .foreignKey(ForeignKeyMeta.of("fk_wish_cause_id", "cause_id", "desk", "bugs", "id",
                    ForeignKeyAction.NO_ACTION, ForeignKeyAction.NO_ACTION))
            .owned("wish", "fk_wish_cause_id")
            .memberOf("form", "wish")
            .apart("wish", "votes", "proof_id", "cause_id")
            .relation(RelationMeta.toOne("proof", "proof_id", "id").optional())
            .relation(RelationMeta.toOne("cause", "cause_id", "id").optional())
            .relation(RelationMeta.hasMany("notes", "id", "ticket_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final Ticket_WishTable WISH = new Ticket_WishTable(null);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Ticket.Wish, Integer> version = int32(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Ticket.Wish> title = text(1);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Ticket.Wish, Long> id = int64(2);

    /**
     * The column {@code votes}.
     */
    public final IntegralColumn<Ticket.Wish, Integer> votes = int32(3);

    /**
     * The column {@code proof_id}.
     */
    public final IntegralColumn<Ticket.Wish, Long> proofId = int64(4);

    /**
     * The column {@code cause_id}.
     */
    public final IntegralColumn<Ticket.Wish, Long> causeId = int64(5);

    /**
     * The relation to {@link Note}.
     */
    public final ToOne<Ticket.Wish, NoteTable> proof = toOne();

    /**
     * The relation to {@link Ticket.Bug}.
     */
    public final ToOne<Ticket.Wish, Ticket_BugTable> cause = toOne();

    /**
     * The relation to {@link Note}.
     */
    public final ToMany<Ticket.Wish, NoteTable> notes = toMany();

    private Ticket_WishTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Ticket_WishTable alias(CharSequence alias) {
        return new Ticket_WishTable(alias);
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

    private static final class Mapping extends KeyedMapping<Ticket.Wish, Long> {
        public Ticket.Wish read(RowInput in, int at) {
            return new Ticket.Wish(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    in.longAt(at + 2),
                    in.intAt(at + 3),
                    in.longOrNullAt(at + 4),
                    in.longOrNullAt(at + 5));
        }

        public void bindColumn(Ticket.Wish row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.version());
                case 1 -> out.putString(row.title());
                case 2 -> out.putLong(row.id());
                case 3 -> out.putInt(row.votes());
                case 4 -> out.putLongOrNull(row.proofId());
                case 5 -> out.putLongOrNull(row.causeId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Ticket.Wish row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.version();
                case 1 -> row.title();
                case 2 -> row.id();
                case 3 -> row.votes();
                case 4 -> row.proofId();
                case 5 -> row.causeId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Ticket.Wish row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Ticket.Wish stampInsert(Ticket.Wish row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Ticket.Wish stampUpdate(Ticket.Wish row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Ticket.Wish withServerValues(Ticket.Wish row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Ticket.Wish copy(Ticket.Wish row, int version, long id) {
            return new Ticket.Wish(
                    version,
                    row.title(),
                    id,
                    row.votes(),
                    row.proofId(),
                    row.causeId());
        }

        public Long key(Ticket.Wish row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
