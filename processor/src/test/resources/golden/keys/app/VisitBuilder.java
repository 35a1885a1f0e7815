package app;

import dev.rowan.generated.Required;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Visit} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitBuilder {
    private @Nullable String page;

    private @Nullable Instant at;

    private VisitBuilder() {
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
        builder.page = row.page();
        builder.at = row.at();
        return builder;
    }

    /**
     * Sets {@link Visit#page()}.
     */
    public VisitBuilder page(String page) {
        this.page = page;
        return this;
    }

    /**
     * Sets {@link Visit#at()}.
     */
    public VisitBuilder at(Instant at) {
        this.at = at;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Visit build() {
        Required.all("Visit", "page", page, "at", at);
        return new Visit(
                page,
                at);
    }
}
