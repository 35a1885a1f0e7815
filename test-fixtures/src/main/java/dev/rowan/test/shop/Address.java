package dev.rowan.test.shop;

import dev.rowan.annotation.Column;

/** Where somebody lives. */
public record Address(
        @Column(length = 80) String street,
        @Column(length = 40) String city) {}
