package app;

import dev.rowan.generated.Required;
import java.lang.Integer;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Weird} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class WeirdBuilder {
    private @Nullable Long id;

    private @Nullable String größe;

    private @Nullable String İı;

    private @Nullable String $a;

    private @Nullable Integer _b;

    private String δοκιμή = "$L\\u\n\"";

    private @Nullable Integer 名前;

    private WeirdBuilder() {
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
        builder.id = row.id();
        builder.größe = row.größe();
        builder.İı = row.İı();
        builder.$a = row.$a();
        builder._b = row._b();
        builder.δοκιμή = row.δοκιμή();
        builder.名前 = row.名前();
        return builder;
    }

    /**
     * Sets {@link Weird#id()}.
     */
    public WeirdBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Weird#größe()}.
     */
    public WeirdBuilder größe(String größe) {
        this.größe = größe;
        return this;
    }

    /**
     * Sets {@link Weird#İı()}.
     */
    public WeirdBuilder İı(String İı) {
        this.İı = İı;
        return this;
    }

    /**
     * Sets {@link Weird#$a()}.
     */
    public WeirdBuilder $a(String $a) {
        this.$a = $a;
        return this;
    }

    /**
     * Sets {@link Weird#_b()}.
     */
    public WeirdBuilder _b(int _b) {
        this._b = _b;
        return this;
    }

    /**
     * Sets {@link Weird#δοκιμή()}.
     */
    public WeirdBuilder δοκιμή(String δοκιμή) {
        this.δοκιμή = δοκιμή;
        return this;
    }

    /**
     * Sets {@link Weird#名前()}.
     */
    public WeirdBuilder 名前(int 名前) {
        this.名前 = 名前;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Weird build() {
        Required.all("Weird", "id", id, "größe", größe, "İı", İı, "$a", $a, "_b", _b, "名前", 名前);
        return new Weird(
                id,
                größe,
                İı,
                $a,
                _b,
                δοκιμή,
                名前);
    }
}
