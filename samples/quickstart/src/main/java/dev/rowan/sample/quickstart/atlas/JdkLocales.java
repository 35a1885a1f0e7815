package dev.rowan.sample.quickstart.atlas;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryBuilder;
import dev.rowan.sample.quickstart.model.CountryCode;
import dev.rowan.sample.quickstart.model.CountryName;
import dev.rowan.sample.quickstart.model.Currency;
import dev.rowan.sample.quickstart.model.CurrencyBuilder;
import dev.rowan.sample.quickstart.model.CurrencyCode;
import dev.rowan.sample.quickstart.model.Direction;
import dev.rowan.sample.quickstart.model.Language;
import dev.rowan.sample.quickstart.model.LanguageBuilder;
import dev.rowan.sample.quickstart.model.LanguageCode;
import dev.rowan.sample.quickstart.model.LocaleFormat;
import dev.rowan.sample.quickstart.model.LocaleId;
import java.lang.Character.UnicodeScript;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the JDK's locale data. Everything comes in the order of its key, so that two runs do the same. */
final class JdkLocales {
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 12, 24);

    private final Set<String> spoken = locales().map(Locale::getLanguage).collect(toCollection(TreeSet::new));

    Atlas atlas() {
        List<Language> languages = languages();
        List<Country> countries = countries();
        return new Atlas(currencies(), languages, countries, names(countries, languages), formats(), JdkZones.all());
    }

    private static List<Currency> currencies() {
        return java.util.Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(java.util.Currency::getCurrencyCode))
                .map(currency -> CurrencyBuilder.currency()
                        .code(new CurrencyCode(currency.getCurrencyCode()))
                        .name(currency.getDisplayName(Locale.ENGLISH))
                        .symbol(currency.getSymbol(Locale.ENGLISH))
                        .digits(currency.getDefaultFractionDigits())
                        .build())
                .toList();
    }

    private static List<Country> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted()
                .map(code -> new Locale.Builder().setRegion(code).build())
                .map(locale -> CountryBuilder.country()
                        .code(new CountryCode(locale.getCountry()))
                        .alpha3(locale.getISO3Country())
                        .name(locale.getDisplayCountry(Locale.ENGLISH))
                        .currencyCode(currencyOf(locale))
                        .build())
                .toList();
    }

    private static @Nullable CurrencyCode currencyOf(Locale country) {
        java.util.Currency currency = java.util.Currency.getInstance(country);
        return currency == null ? null : new CurrencyCode(currency.getCurrencyCode());
    }

    private List<Language> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .sorted()
                .filter(spoken::contains)
                .map(Locale::forLanguageTag)
                .map(JdkLocales::language)
                .toList();
    }

    private static Language language(Locale locale) {
        String ownName = locale.getDisplayLanguage(locale);
        int letter = ownName.codePointAt(0);
        boolean leftwards = Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return LanguageBuilder.language()
                .code(new LanguageCode(locale.getLanguage()))
                .name(locale.getDisplayLanguage(Locale.ENGLISH))
                .ownName(ownName)
                .script(UnicodeScript.of(letter))
                .direction(leftwards ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT)
                .build();
    }

    private static List<CountryName> names(List<Country> countries, List<Language> languages) {
        List<CountryName> names = new ArrayList<>(countries.size() * languages.size());
        for (Language language : languages) {
            Locale in = Locale.forLanguageTag(language.code().value());
            for (Country country : countries) {
                Locale region =
                        new Locale.Builder().setRegion(country.code().value()).build();
                names.add(new CountryName(country.code(), language.code(), region.getDisplayCountry(in)));
            }
        }
        return List.copyOf(names);
    }

    private List<LocaleFormat> formats() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> languages = Set.of(Locale.getISOLanguages());
        return locales()
                .filter(locale -> countries.contains(locale.getCountry()) && languages.contains(locale.getLanguage()))
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .map(JdkLocales::format)
                .toList();
    }

    private static LocaleFormat format(Locale locale) {
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        return new LocaleFormat(
                LocaleId.NONE,
                new CountryCode(locale.getCountry()),
                new LanguageCode(locale.getLanguage()),
                first,
                IntStream.range(0, 7)
                        .mapToObj(later -> first.plus(later).getDisplayName(TextStyle.FULL, locale))
                        .toList(),
                Map.of(
                        "date",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)
                                .format(SOME_DAY),
                        "number",
                        NumberFormat.getInstance(locale).format(1_234_567.89),
                        "money",
                        NumberFormat.getCurrencyInstance(locale).format(1_234.5)),
                patterns(locale));
    }

    private static JsonNode patterns(Locale locale) {
        ObjectNode patterns = JsonNodeFactory.instance.objectNode();
        ObjectNode dates = patterns.putObject("date");
        ObjectNode times = patterns.putObject("time");
        for (FormatStyle style : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM)) {
            String name = style.name().toLowerCase(Locale.ROOT);
            dates.put(name, pattern(style, null, locale));
            times.put(name, pattern(null, style, locale));
        }
        return patterns;
    }

    private static String pattern(@Nullable FormatStyle date, @Nullable FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
    }

    /** Those that are a language, or a language in a country, and nothing more. */
    private static Stream<Locale> locales() {
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getScript().isEmpty()
                        && locale.getVariant().isEmpty()
                        && !locale.hasExtensions()
                        && !locale.getLanguage().isEmpty());
    }
}
