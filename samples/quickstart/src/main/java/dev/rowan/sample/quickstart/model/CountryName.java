package dev.rowan.sample.quickstart.model;

import static dev.rowan.annotation.ForeignKeyAction.CASCADE;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** What a country is called in a language. Both together are the key. */
@Table(name = "country_names")
public record CountryName(
        @Id @Column(length = 2) @References(value = Country.class, onDelete = CASCADE)
        CountryCode countryCode,

        @Id @Column(length = 3) @Index @References(Language.class)
        LanguageCode languageCode,

        @Column(length = 200) String name) {}
