package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
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
 * The table {@code Slot} of {@link Slot.Seat}.
 */
@NullMarked
@TableModel("""
        record app/Slot.Seat PACKAGE SNAKE_CASE
        family app/Slot
        @DiscriminatorValue value=["seat"]
        component hall int
        @Id
        component number java.lang/String
        @Id
        @Column length=["3"]
        component aisle boolean""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class Slot_SeatTable extends KeyedTable<Slot.Seat, SlotKey> {
    private static final TableMeta META = TableMeta.table("Slot")
            .schema("house")
            .columns(
                    column("hall", SqlTypes.INT32).key(),
                    column("number", SqlTypes.STRING).length(3).key(),
                    column("aisle", SqlTypes.BOOLEAN))
            .memberOf("slotType", "seat")
            .build();

    /**
     * The table under its own name.
     */
    public static final Slot_SeatTable SEAT = new Slot_SeatTable(null);

    /**
     * The column {@code hall}.
     */
    public final IntegralColumn<Slot.Seat, Integer> hall = int32(0);

    /**
     * The column {@code number}.
     */
    public final TextColumn<Slot.Seat> number = text(1);

    /**
     * The column {@code aisle}.
     */
    public final BooleanColumn<Slot.Seat> aisle = bool(2);

    private Slot_SeatTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Slot_SeatTable alias(CharSequence alias) {
        return new Slot_SeatTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Slot.Seat, SlotKey> {
        public Slot.Seat read(RowInput in, int at) {
            return new Slot.Seat(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    in.booleanAt(at + 2));
        }

        public void bindColumn(Slot.Seat row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putInt(row.hall());
                case 1 -> out.putString(row.number());
                case 2 -> out.putBoolean(row.aisle());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Slot.Seat row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.hall();
                case 1 -> row.number();
                case 2 -> row.aisle();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public SlotKey key(Slot.Seat row) {
            return new SlotKey(row.hall(), row.number());
        }

        public void bindKey(SlotKey key, RowOutput out) {
            out.putInt(key.hall());
            out.putString(key.number());
        }
    }
}
