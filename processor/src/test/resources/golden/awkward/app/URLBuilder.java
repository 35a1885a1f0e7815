package app;

import dev.rowan.meta.RecordBuilder;
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
public final class URLBuilder extends RecordBuilder<URL> {
    private URLBuilder() {
        super(URLTable.URL.meta(), URLTable.URL.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link URL#id()}.
     */
    public URLBuilder id(URL. @Nullable UrlId id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link URL#scheme()}.
     */
    public URLBuilder scheme(URL.Scheme scheme) {
        values[1] = scheme;
        return this;
    }

    /**
     * Sets {@link URL#code()}.
     */
    public URLBuilder code(URL.Code code) {
        values[2] = code;
        return this;
    }

    /**
     * Sets {@link URL#path()}.
     */
    public URLBuilder path(String path) {
        values[3] = path;
        return this;
    }

    /**
     * Sets {@link URL#day()}.
     */
    public URLBuilder day(DayOfWeek day) {
        values[4] = day;
        return this;
    }
}
