package app;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The key of {@link Slot}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
record SlotKey(int hall, String number) {
}
