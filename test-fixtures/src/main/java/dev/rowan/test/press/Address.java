package dev.rowan.test.press;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Length;
import dev.rowan.annotation.Pattern;

/** Where somebody lives. */
@Embeddable
public record Address(
        @Column(length = 50) @Length(min = 1, max = 50) String city,

        @Column(length = 10) @Pattern(value = "[0-9]{4,5}", message = "must be a post code")
        String postCode) {}
