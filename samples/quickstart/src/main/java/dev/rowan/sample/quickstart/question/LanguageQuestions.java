package dev.rowan.sample.quickstart.question;

import static dev.rowan.sample.quickstart.model.CountryNameTable.COUNTRY_NAME;
import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;
import static dev.rowan.sample.quickstart.model.LanguageTable.LANGUAGE;
import static dev.rowan.sample.quickstart.model.LocaleFormatTable.LOCALE_FORMAT;
import static dev.rowan.sample.quickstart.question.ScriptUseProjection.scriptUse;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static java.lang.Character.UnicodeScript.LATIN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryCode;
import dev.rowan.sample.quickstart.model.Direction;
import dev.rowan.sample.quickstart.model.LanguageCode;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** Languages, and how they are written. */
final class LanguageQuestions {
    private LanguageQuestions() {}

    static List<Question<?>> all() {
        return List.of(
                namesOf(new CountryCode("IS")), scripts(), longestNames(), bothDirections(), saturdays(), formats());
    }

    /** Several things are selected: each row is read by the same typed expressions that were selected. */
    private static Question<Row> namesOf(CountryCode country) {
        return new Question<>(
                "What is Iceland called where the alphabet is another one?",
                select(LANGUAGE.name, COUNTRY_NAME.name, LANGUAGE.script)
                        .from(COUNTRY_NAME)
                        .join(LANGUAGE, LANGUAGE.code.eq(COUNTRY_NAME.languageCode))
                        .where(
                                COUNTRY_NAME.countryCode.eq(country),
                                LANGUAGE.script.ne(LATIN),
                                LANGUAGE.code.isIn(
                                        codes("am", "ar", "el", "hi", "hy", "ja", "ka", "ko", "ru", "th", "zh")))
                        .orderBy(LANGUAGE.code),
                table -> table.column("language", row -> row.get(LANGUAGE.name))
                        .column("script", row -> row.get(LANGUAGE.script))
                        .column("name", row -> row.get(COUNTRY_NAME.name)));
    }

    private static Question<ScriptUse> scripts() {
        var languages = count().alias("languages");
        return new Question<>(
                "Which scripts serve more than one language?",
                select(scriptUse(LANGUAGE.script, languages))
                        .groupBy(LANGUAGE.script)
                        .having(count().gt(1))
                        .orderBy(languages.desc(), LANGUAGE.script),
                table -> table.column("script", ScriptUse::script).column("languages", ScriptUse::languages));
    }

    private static Question<Row> longestNames() {
        var length = avg(COUNTRY_NAME.name.length()).round(1).alias("average");
        return new Question<>(
                "Which languages need the most letters for a country?",
                select(LANGUAGE.name, LANGUAGE.ownName, length)
                        .join(COUNTRY_NAME, COUNTRY_NAME.languageCode.eq(LANGUAGE.code))
                        .groupBy(LANGUAGE.code, LANGUAGE.name, LANGUAGE.ownName)
                        .orderBy(length.desc(), LANGUAGE.code)
                        .limit(5),
                table -> table.column("language", row -> row.get(LANGUAGE.name))
                        .column("own name", row -> row.get(LANGUAGE.ownName))
                        .column("letters", row -> row.get(length)));
    }

    /** Conditions are values: they are built by methods, and put together. */
    private static Question<Country> bothDirections() {
        return new Question<>(
                "In which countries does one write from right to left, and from left to right?",
                select(COUNTRY)
                        .where(written(Direction.RIGHT_TO_LEFT), written(Direction.LEFT_TO_RIGHT))
                        .orderBy(COUNTRY.code)
                        .limit(8),
                table -> table.column("code", Country::code).column("country", Country::name));
    }

    private static Condition written(Direction direction) {
        return exists(select(LOCALE_FORMAT)
                .join(LANGUAGE, LANGUAGE.code.eq(LOCALE_FORMAT.languageCode))
                .where(LOCALE_FORMAT.countryCode.eq(COUNTRY.code), LANGUAGE.direction.eq(direction)));
    }

    private static Question<Row> saturdays() {
        var countries = count(LOCALE_FORMAT.countryCode).alias("countries");
        return new Question<>(
                "In which languages does the week begin on a Saturday?",
                select(LANGUAGE.name, LANGUAGE.ownName, LANGUAGE.direction, countries)
                        .join(LOCALE_FORMAT, LOCALE_FORMAT.languageCode.eq(LANGUAGE.code))
                        .where(LOCALE_FORMAT.firstDay.eq(DayOfWeek.SATURDAY))
                        .groupBy(LANGUAGE.code, LANGUAGE.name, LANGUAGE.ownName, LANGUAGE.direction)
                        .orderBy(countries.desc(), LANGUAGE.code)
                        .limit(6),
                table -> table.column("language", row -> row.get(LANGUAGE.name))
                        .column("own name", row -> row.get(LANGUAGE.ownName))
                        .column("written", row -> row.get(LANGUAGE.direction).code())
                        .column("countries", row -> row.get(countries)));
    }

    /** JSON columns are a map, a list and a tree again when they are read. */
    private static Question<Row> formats() {
        return new Question<>(
                "How does one write Christmas Eve, and more than a million; what does a week begin with, and is it 1 p.m. or 13?",
                select(
                                COUNTRY.name,
                                LOCALE_FORMAT.languageCode,
                                LOCALE_FORMAT.samples,
                                LOCALE_FORMAT.days,
                                LOCALE_FORMAT.patterns)
                        .from(LOCALE_FORMAT)
                        .join(COUNTRY, COUNTRY.code.eq(LOCALE_FORMAT.countryCode))
                        .where(LOCALE_FORMAT.countryCode.isIn(countries("CH", "GR", "IN", "JP")))
                        .where(LOCALE_FORMAT.languageCode.isIn(codes("de", "it", "el", "hi", "en", "ja")))
                        .orderBy(LOCALE_FORMAT.countryCode, LOCALE_FORMAT.languageCode),
                table -> table.column("country", row -> row.get(COUNTRY.name))
                        .column("in", row -> row.get(LOCALE_FORMAT.languageCode))
                        .column("date", row -> row.get(LOCALE_FORMAT.samples).get("date"))
                        .column("number", row -> row.get(LOCALE_FORMAT.samples).get("number"))
                        .column("first day", row -> row.get(LOCALE_FORMAT.days).get(0))
                        .column("clock", row -> clock(row.get(LOCALE_FORMAT.patterns))));
    }

    private static String clock(JsonNode patterns) {
        return patterns.at("/time/short").asText().contains("a") ? "12 hours" : "24 hours";
    }

    private static List<LanguageCode> codes(String... codes) {
        return Stream.of(codes).map(LanguageCode::new).toList();
    }

    private static List<CountryCode> countries(String... codes) {
        return Stream.of(codes).map(CountryCode::new).toList();
    }
}
