package app;

import dev.rowan.meta.RecordBuilder;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Weird} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class WeirdBuilder extends RecordBuilder<Weird> {
    private WeirdBuilder() {
        super(WeirdTable.WEIRD.meta(), WeirdTable.WEIRD.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static WeirdBuilder weird() {
        return new WeirdBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static WeirdBuilder from(Weird row) {
        WeirdBuilder builder = new WeirdBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Weird#id()}.
     */
    public WeirdBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Weird#größe()}.
     */
    public WeirdBuilder größe(String größe) {
        values[1] = größe;
        return this;
    }

    /**
     * Sets {@link Weird#İı()}.
     */
    public WeirdBuilder İı(String İı) {
        values[2] = İı;
        return this;
    }

    /**
     * Sets {@link Weird#$a()}.
     */
    public WeirdBuilder $a(String $a) {
        values[3] = $a;
        return this;
    }

    /**
     * Sets {@link Weird#_b()}.
     */
    public WeirdBuilder _b(int _b) {
        values[4] = _b;
        return this;
    }

    /**
     * Sets {@link Weird#δοκιμή()}.
     */
    public WeirdBuilder δοκιμή(String δοκιμή) {
        values[5] = δοκιμή;
        return this;
    }

    /**
     * Sets {@link Weird#名前()}.
     */
    public WeirdBuilder 名前(int 名前) {
        values[6] = 名前;
        return this;
    }
}
