package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A country. Antarctica has no currency, so that column may be NULL: {@code @Nullable} says so to Java and to SQL. */
@Table(name = "countries")
public record Country(
        @Id @Column(length = 2) CountryCode code,
        @Unique @Column(length = 3) String alpha3,
        @Column(length = 100) String name,

        @References(Currency.class) @Index @Column(length = 3) @Nullable
        CurrencyCode currencyCode,

        @Default("JDK") Source source,
        @Embedded Audit audit,
        @Version int version) {}
