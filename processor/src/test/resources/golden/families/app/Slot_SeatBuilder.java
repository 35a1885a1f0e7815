package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Slot.Seat} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class Slot_SeatBuilder extends RecordBuilder<Slot.Seat> {
    private Slot_SeatBuilder() {
        super(Slot_SeatTable.SEAT.meta(), Slot_SeatTable.SEAT.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Slot_SeatBuilder seat() {
        return new Slot_SeatBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Slot_SeatBuilder from(Slot.Seat row) {
        Slot_SeatBuilder builder = new Slot_SeatBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Slot.Seat#hall()}.
     */
    public Slot_SeatBuilder hall(int hall) {
        values[0] = hall;
        return this;
    }

    /**
     * Sets {@link Slot.Seat#number()}.
     */
    public Slot_SeatBuilder number(String number) {
        values[1] = number;
        return this;
    }

    /**
     * Sets {@link Slot.Seat#aisle()}.
     */
    public Slot_SeatBuilder aisle(boolean aisle) {
        values[2] = aisle;
        return this;
    }
}
