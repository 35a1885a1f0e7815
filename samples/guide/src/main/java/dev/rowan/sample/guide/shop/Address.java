package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Column;
import org.jspecify.annotations.Nullable;

/** Where something is sent. */
// snippet: address
public record Address(
        String street, @Column(length = 12) @Nullable String postcode, String city) {}
// end
