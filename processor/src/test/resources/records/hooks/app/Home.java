package app;

import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Length;

/** A part with rules. */
@Embeddable
public record Home(@Length(max = 5) String city) {
    @Hybrid
    public String shout() {
        return city + "!";
    }

    static dev.rowan.sql.TextExpr shout(HomeColumns<?> home) {
        return home.city.concat("!");
    }
}
