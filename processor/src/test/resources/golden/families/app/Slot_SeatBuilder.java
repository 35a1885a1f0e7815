package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Slot.Seat} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class Slot_SeatBuilder {
    private @Nullable Integer hall;

    private @Nullable String number;

    private @Nullable Boolean aisle;

    private Slot_SeatBuilder() {
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
        builder.hall = row.hall();
        builder.number = row.number();
        builder.aisle = row.aisle();
        return builder;
    }

    /**
     * Sets {@link Slot.Seat#hall()}.
     */
    public Slot_SeatBuilder hall(int hall) {
        this.hall = hall;
        return this;
    }

    /**
     * Sets {@link Slot.Seat#number()}.
     */
    public Slot_SeatBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * Sets {@link Slot.Seat#aisle()}.
     */
    public Slot_SeatBuilder aisle(boolean aisle) {
        this.aisle = aisle;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Slot.Seat build() {
        Required.all("Slot.Seat", "hall", hall, "number", number, "aisle", aisle);
        return new Slot.Seat(
                hall,
                number,
                aisle);
    }
}
