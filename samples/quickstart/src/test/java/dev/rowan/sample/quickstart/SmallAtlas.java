package dev.rowan.sample.quickstart;

import dev.rowan.sample.quickstart.atlas.Atlas;
import dev.rowan.sample.quickstart.model.CountryCode;
import dev.rowan.sample.quickstart.model.CurrencyCode;
import dev.rowan.sample.quickstart.model.LanguageCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the world that has been the same in every JDK since 17, so that its answers can be kept in a file. */
final class SmallAtlas {
    private static final Set<CountryCode> COUNTRIES = Stream.of(
                    "AF AQ AT AX BL BV CH CL CN DE DK DZ EG FK FO FR GR IL IN IS IT JP KR LC LI NZ PK PL TR US ZA"
                            .split(" "))
            .map(CountryCode::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<LanguageCode> LANGUAGES = Stream.of(
                    "am ar de el en es fa fr he hi hy is it ja ka ko pl ru sv th ur zh".split(" "))
            .map(LanguageCode::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FORMATS = Set.of(
            ("ar-DZ ar-EG ar-IL de-AT de-CH de-DE de-IT de-LI el-GR en-AT en-CH en-DE en-DK en-FK en-IL en-IN en-LC en-NZ en-PK"
                            + " en-US en-ZA es-CL es-US fa-AF fr-BL fr-CH fr-DZ fr-FR he-IL hi-IN is-IS it-CH it-IT ja-JP"
                            + " ko-KR pl-PL sv-AX ur-IN ur-PK zh-CN")
                    .split(" "));

    private static final Set<String> ZONES = Set.of(
            "Africa/Cairo",
            "Africa/Johannesburg",
            "America/New_York",
            "America/St_Johns",
            "Antarctica/Vostok",
            "Arctic/Longyearbyen",
            "Asia/Kamchatka",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Asia/Tokyo",
            "Atlantic/Reykjavik",
            "Australia/Adelaide",
            "Australia/Sydney",
            "Europe/Bratislava",
            "Europe/Isle_of_Man",
            "Europe/Istanbul",
            "Europe/London",
            "Europe/Paris",
            "Indian/Maldives",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Kiritimati",
            "Pacific/Tongatapu");

    private SmallAtlas() {}

    static Atlas of(Atlas whole) {
        var countries = whole.countries().stream()
                .filter(country -> COUNTRIES.contains(country.code()))
                .toList();
        Set<CurrencyCode> currencies = countries.stream()
                .flatMap(country -> Stream.ofNullable(country.currencyCode()))
                .collect(Collectors.toUnmodifiableSet());
        return new Atlas(
                whole.currencies().stream()
                        .filter(currency -> currencies.contains(currency.code()))
                        .toList(),
                whole.languages().stream()
                        .filter(language -> LANGUAGES.contains(language.code()))
                        .toList(),
                countries,
                whole.names().stream()
                        .filter(name ->
                                COUNTRIES.contains(name.countryCode()) && LANGUAGES.contains(name.languageCode()))
                        .toList(),
                whole.formats().stream()
                        .filter(format -> FORMATS.contains(format.languageCode() + "-" + format.countryCode()))
                        .toList(),
                whole.zones().stream().filter(zone -> ZONES.contains(zone.id())).toList());
    }
}
