package lang;

import dev.rowan.meta.RecordBuilder;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link String} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class StringBuilder extends RecordBuilder<String> {
    private StringBuilder() {
        super(StringTable.STRING.meta(), StringTable.STRING.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static StringBuilder string() {
        return new StringBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static StringBuilder from(String row) {
        StringBuilder builder = new StringBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link String#id()}.
     */
    public StringBuilder id(Long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link String#name()}.
     */
    public StringBuilder name(java.lang.String name) {
        values[1] = name;
        return this;
    }
}
