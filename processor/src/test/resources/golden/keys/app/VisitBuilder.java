package app;

import dev.rowan.meta.RecordBuilder;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Visit} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitBuilder extends RecordBuilder<Visit> {
    private VisitBuilder() {
        super(VisitTable.VISIT.meta(), VisitTable.VISIT.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static VisitBuilder visit() {
        return new VisitBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static VisitBuilder from(Visit row) {
        VisitBuilder builder = new VisitBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Visit#page()}.
     */
    public VisitBuilder page(String page) {
        values[0] = page;
        return this;
    }

    /**
     * Sets {@link Visit#at()}.
     */
    public VisitBuilder at(Instant at) {
        values[1] = at;
        return this;
    }
}
