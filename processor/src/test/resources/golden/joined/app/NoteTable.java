package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.ForeignKeyMeta;
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
 * The table {@code note} of {@link Note}.
 */
@NullMarked
@TableModel("""
        record app/Note PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        component ticketId long
        @References value=["app/Ticket"]
        component text java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class NoteTable extends KeyedTable<Note, Long> {
    private static final TableMeta META = TableMeta.table("note")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("ticket_id", "ticketId", SqlTypes.INT64),
                    column("text", SqlTypes.STRING))
            .foreignKey(ForeignKeyMeta.of("fk_note_ticket_id", "ticket_id", "desk", "tickets", "id",
                    ForeignKeyAction.NO_ACTION, ForeignKeyAction.NO_ACTION))
            .toOne("ticket", "ticket_id", "id")
            .build();

    /**
     * The table under its own name.
     */
    public static final NoteTable NOTE = new NoteTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Note, Long> id = int64(0);

    /**
     * The column {@code ticket_id}.
     */
    public final IntegralColumn<Note, Long> ticketId = int64(1);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Note> text = text(2);

    /**
     * The relation to {@link Ticket}.
     */
    public final ToOne<Note, TicketTable> ticket = toOne();

    private NoteTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public NoteTable alias(CharSequence alias) {
        return new NoteTable(alias);
    }

    /**
     * The path along {@link #ticket}, which joins itself.
     */
    public TicketTable ticket() {
        return ticket.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> TicketTable.TICKET;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Note, Long> {
        public Note read(RowInput in, int at) {
            return new Note(
                    in.longAt(at),
                    in.longAt(at + 1),
                    in.stringAt(at + 2));
        }

        public void bindColumn(Note row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putLong(row.ticketId());
                case 2 -> out.putString(row.text());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Note row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.ticketId();
                case 2 -> row.text();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Note row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Note withServerValues(Note row, RowInput in, int at) {
            return new Note(
                    in.longAt(at),
                    row.ticketId(),
                    row.text());
        }

        public Long key(Note row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
