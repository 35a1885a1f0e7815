package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Slot.Desk} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
final class Slot_DeskBuilder {
    private @Nullable Integer hall;

    private @Nullable String number;

    private @Nullable Place at;

    private Slot_DeskBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Slot_DeskBuilder desk() {
        return new Slot_DeskBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Slot_DeskBuilder from(Slot.Desk row) {
        Slot_DeskBuilder builder = new Slot_DeskBuilder();
        builder.hall = row.hall();
        builder.number = row.number();
        builder.at = row.at();
        return builder;
    }

    /**
     * Sets {@link Slot.Desk#hall()}.
     */
    public Slot_DeskBuilder hall(int hall) {
        this.hall = hall;
        return this;
    }

    /**
     * Sets {@link Slot.Desk#number()}.
     */
    public Slot_DeskBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * Sets {@link Slot.Desk#at()}.
     */
    public Slot_DeskBuilder at(Place at) {
        this.at = at;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Slot.Desk build() {
        Required.all("Slot_DeskBuilder", "hall", hall, "number", number, "at", at);
        return new Slot.Desk(
                hall,
                number,
                at);
    }
}
