package dev.rowan.sample.guide.club;

import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Hybrid;
import dev.rowan.sql.TextExpr;

/** Where the club meets. */
// snippet: place
@Embeddable
public record Place(String street, String town) {
    @Hybrid
    public String line() {
        return street + ", " + town;
    }

    static TextExpr line(PlaceColumns<?> place) { // wherever it is a part
        return place.street.concat(", ").concat(place.town);
    }
}
// end
