package lib;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Embeddable
@Index({"city", "postCode"})
public record Address(
        String street,
        @Column(name = "zip") @Unique String postCode,
        @Nullable String city,
        Kind kind,
        @Nullable @Embedded(prefix = "geo_") Point point) {

    public enum Kind {
        HOME,
        WORK
    }
}
