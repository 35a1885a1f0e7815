package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tickets} of {@link Ticket.Chore}.
 */
@NullMarked
@TableModel("""
        record app/Ticket.Chore PUBLIC SNAKE_CASE
        family app/Ticket
        @DiscriminatorValue value=["chore"]
        component id long
        @Id
        @Generated
        component title java.lang/String
        @Column length=["80"]
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_ChoreTable extends KeyedTable<Ticket.Chore, Long> {
    private static final TableMeta META = TableMeta.table("tickets")
            .schema("desk")
            .comment("What is to be done")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("title", SqlTypes.STRING).length(80),
                    column("version", SqlTypes.INT32).version())
            .memberOf("form", "chore")
            .apart("chore")
            .relation(RelationMeta.hasMany("notes", "id", "ticket_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final Ticket_ChoreTable CHORE = new Ticket_ChoreTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Ticket.Chore, Long> id = int64(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Ticket.Chore> title = text(1);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Ticket.Chore, Integer> version = int32(2);

    /**
     * The relation to {@link Note}.
     */
    public final ToMany<Ticket.Chore, NoteTable> notes = toMany();

    private Ticket_ChoreTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Ticket_ChoreTable alias(CharSequence alias) {
        return new Ticket_ChoreTable(alias);
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> NoteTable.NOTE;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Ticket.Chore, Long> {
        public Ticket.Chore read(RowInput in, int at) {
            return new Ticket.Chore(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intAt(at + 2));
        }

        public void bindColumn(Ticket.Chore row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.title());
                case 2 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Ticket.Chore row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.title();
                case 2 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Ticket.Chore row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Ticket.Chore stampInsert(Ticket.Chore row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Ticket.Chore stampUpdate(Ticket.Chore row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Ticket.Chore withServerValues(Ticket.Chore row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Ticket.Chore copy(Ticket.Chore row, int version, long id) {
            return new Ticket.Chore(
                    id,
                    row.title(),
                    version);
        }

        public Long key(Ticket.Chore row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
