package app;

import dev.rowan.generated.Required;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link URL} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class URLBuilder {
    private URL. @Nullable UrlId id;

    private URL.Scheme scheme = app.URL.Scheme.HTTP;

    private URL. @Nullable Code code;

    private @Nullable String path;

    private @Nullable DayOfWeek day;

    private URLBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static URLBuilder url() {
        return new URLBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static URLBuilder from(URL row) {
        URLBuilder builder = new URLBuilder();
        builder.id = row.id();
        builder.scheme = row.scheme();
        builder.code = row.code();
        builder.path = row.path();
        builder.day = row.day();
        return builder;
    }

    /**
     * Sets {@link URL#id()}.
     */
    public URLBuilder id(URL. @Nullable UrlId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link URL#scheme()}.
     */
    public URLBuilder scheme(URL.Scheme scheme) {
        this.scheme = scheme;
        return this;
    }

    /**
     * Sets {@link URL#code()}.
     */
    public URLBuilder code(URL.Code code) {
        this.code = code;
        return this;
    }

    /**
     * Sets {@link URL#path()}.
     */
    public URLBuilder path(String path) {
        this.path = path;
        return this;
    }

    /**
     * Sets {@link URL#day()}.
     */
    public URLBuilder day(DayOfWeek day) {
        this.day = day;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public URL build() {
        Required.all("URL", "code", code, "day", day);
        return new URL(
                id,
                scheme,
                code,
                path == null ? app.URL.home() : path,
                day);
    }
}
