package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code ticket} of {@link Ticket}.
 */
@NullMarked
@TableModel("""
        record app/Ticket PUBLIC SNAKE_CASE
        @Table
        component number long
        @Id
        @Generated sequence=["ticket_numbers"] value=["SEQUENCE"]
        component text java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TicketTable extends KeyedTable<Ticket, Long> {
    private static final TableMeta META = TableMeta.table("ticket")
            .columns(
                    column("number", SqlTypes.INT64).sequence("ticket_numbers"),
                    column("text", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final TicketTable TICKET = new TicketTable(null);

    /**
     * The column {@code number}.
     */
    public final IntegralColumn<Ticket, Long> number = int64(0);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Ticket> text = text(1);

    private TicketTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public TicketTable alias(CharSequence alias) {
        return new TicketTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Ticket, Long> {
        public Ticket read(RowInput in, int at) {
            return new Ticket(
                    in.longAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Ticket row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.number());
                case 1 -> out.putString(row.text());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Ticket row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.number();
                case 1 -> row.text();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Ticket row) {
            return (row.number() == 0 ? 1L : 0L);
        }

        public Ticket withServerValues(Ticket row, RowInput in, int at) {
            return new Ticket(
                    in.longAt(at),
                    row.text());
        }

        public Long key(Ticket row) {
            return row.number();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
