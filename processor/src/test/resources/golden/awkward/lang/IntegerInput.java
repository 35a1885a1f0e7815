package lang;

import dev.rowan.sql.Values;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Gives a table the values of {@link Integer} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class IntegerInput {
    private IntegerInput() {
    }

    /**
     * The values of the components; columns of which there are none are left alone.
     */
    public static Values<Override> values(Integer input) {
        return Values.<Override>none()
                .set(OverrideTable.OVERRIDE.subject, input.subject());
    }
}
