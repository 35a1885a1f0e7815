package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A currency. Its key is not made by the database: it has one already. */
@Table(name = "currencies")
public record Currency(
        @Id @Column(length = 3) CurrencyCode code,
        @Column(length = 100) String name,
        @Column(length = 10) String symbol,
        int digits,
        @Embedded Audit audit) {}
