package dev.rowan.test.press;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Length;
import dev.rowan.annotation.Pattern;
import dev.rowan.sql.TextExpr;

/** Where somebody lives. */
@Embeddable
public record Address(
        @Column(length = 50) @Length(min = 1, max = 50) String city,

        @Column(length = 10) @Pattern(value = "[0-9]{4,5}", message = "must be a post code")
        String postCode) {

    /** As it is written on an envelope. */
    @Hybrid
    public String line() {
        return postCode + " " + city;
    }

    static TextExpr line(AddressColumns<?> address) {
        return address.postCode.concat(" ").concat(address.city);
    }
}
