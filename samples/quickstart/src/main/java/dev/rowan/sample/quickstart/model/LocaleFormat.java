package dev.rowan.sample.quickstart.model;

import static dev.rowan.annotation.ForeignKeyAction.CASCADE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** How those who speak a language in a country write dates and numbers. A list, a map and a tree are stored as JSON. */
@Table(name = "locale_formats")
@Unique({"countryCode", "languageCode"})
public record LocaleFormat(
        @Id @Generated LocaleId id,

        @Column(length = 2) @References(value = Country.class, onDelete = CASCADE)
        CountryCode countryCode,

        @Column(length = 3) @Index @References(Language.class)
        LanguageCode languageCode,

        @Column(length = 10) DayOfWeek firstDay,
        List<String> days,
        Map<String, String> samples,
        @Json JsonNode patterns) {}
