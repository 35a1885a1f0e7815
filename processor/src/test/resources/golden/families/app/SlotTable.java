package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.FamilyMapping;
import dev.rowan.sql.FamilyTable;
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
 * The table {@code Slot} of {@link Slot}.
 */
@NullMarked
@TableModel("""
        interface app/Slot PACKAGE AS_WRITTEN
        permits app/Slot.Seat
        permits app/Slot.Desk
        @Naming value=["AS_WRITTEN"]
        @Table schema=["house"]
        @Inheritance discriminator=["slotType"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class SlotTable extends FamilyTable<Slot, SlotKey> {
    private static final TableMeta META = TableMeta.table("Slot")
            .schema("house")
            .columns(
                    column("hall", SqlTypes.INT32).key(),
                    column("number", SqlTypes.STRING).length(3).key(),
                    column("slotType", SqlTypes.STRING).length(40).discriminator().notUpdatable(),
                    column("aisle", SqlTypes.BOOLEAN).nullable(),
                    column("at_street", "at.street", SqlTypes.STRING).nullable(),
                    column("at_number", "at.number", SqlTypes.INT32).nullable())
            .member(FamilyMember.of("seat", "aisle"))
            .member(FamilyMember.of("desk", "at_street", "at_number"))
            .build();

    /**
     * The table under its own name.
     */
    public static final SlotTable SLOT = new SlotTable(null);

    /**
     * The column {@code hall}.
     */
    public final IntegralColumn<Slot, Integer> hall = int32(0);

    /**
     * The column {@code number}.
     */
    public final TextColumn<Slot> number = text(1);

    /**
     * The column {@code slotType}.
     */
    public final TextColumn<Slot> slotType = text(2);

    /**
     * The column {@code aisle}.
     */
    public final BooleanColumn<Slot> aisle = bool(3);

    /**
     * The columns of {@code at}.
     */
    public final PlaceColumns<Slot> at = new PlaceColumns<Slot>(text(4), int32(5));

    private SlotTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public SlotTable alias(CharSequence alias) {
        return new SlotTable(alias);
    }

    private static final class Mapping extends FamilyMapping<Slot, SlotKey> {
        Mapping() {
            super(META);
        }

        @Override
        public Slot read(RowInput in, int at) {
            String member = in.stringAt(at + 2);
            return switch (member) {
                case "seat" -> readSeat(in, at);
                case "desk" -> readDesk(in, at);
                default -> throw unknown(member);
            };
        }

        private static Slot.Seat readSeat(RowInput in, int at) {
            return new Slot.Seat(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    in.booleanAt(at + 3));
        }

        private static Slot.Desk readDesk(RowInput in, int at) {
            return new Slot.Desk(
                    in.intAt(at),
                    in.stringAt(at + 1),
                    new Place(in.stringAt(at + 4), in.intAt(at + 5)));
        }

        @Override
        public KeyedTable<? extends Slot, SlotKey> member(Slot row) {
            if (row instanceof Slot.Seat) {
                return Slot_SeatTable.SEAT;
            }
            return Slot_DeskTable.DESK;
        }

        @Override
        public KeyedTable<? extends Slot, SlotKey> member(String value) {
            return switch (value) {
                case "seat" -> Slot_SeatTable.SEAT;
                case "desk" -> Slot_DeskTable.DESK;
                default -> throw unknown(value);
            };
        }

        @Override
        public void bindKey(SlotKey key, RowOutput out) {
            Slot_SeatTable.SEAT.mapping().bindKey(key, out);
        }
    }
}
