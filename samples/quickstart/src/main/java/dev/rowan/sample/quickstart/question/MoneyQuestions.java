package dev.rowan.sample.quickstart.question;

import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;
import static dev.rowan.sample.quickstart.model.CurrencyTable.CURRENCY;
import static dev.rowan.sample.quickstart.question.CountryMoneyProjection.countryMoney;
import static dev.rowan.sample.quickstart.question.CurrencyUseProjection.currencyUse;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;

import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryCode;
import java.util.List;
import java.util.stream.Stream;

/** Countries and what one pays with there. */
final class MoneyQuestions {
    private MoneyQuestions() {}

    static List<Question<?>> all() {
        return List.of(saintsAndIslands(), mostUsed(), sharedWith(new CountryCode("CH")), farSouth());
    }

    /** A table is selected: its rows come back as records. */
    private static Question<Country> saintsAndIslands() {
        return new Question<>(
                "Which countries are named after a saint, or say that they are islands?",
                select(COUNTRY)
                        .where(or(COUNTRY.name.startsWith("St. "), COUNTRY.name.endsWith("Islands")))
                        .orderBy(COUNTRY.code)
                        .limit(8),
                table -> table.column("code", Country::code).column("country", Country::name));
    }

    /** Columns and an aggregate are read into a record of their own, checked by the compiler. */
    private static Question<CurrencyUse> mostUsed() {
        var countries = count(COUNTRY.code).alias("countries");
        return new Question<>(
                "Which currencies are used in the most countries?",
                select(currencyUse(CURRENCY.code, CURRENCY.name, countries))
                        .join(COUNTRY, COUNTRY.currencyCode.eq(CURRENCY.code))
                        .groupBy(CURRENCY.code, CURRENCY.name)
                        .orderBy(countries.desc(), CURRENCY.code)
                        .limit(6),
                table -> table.column("currency", CurrencyUse::name)
                        .column("code", CurrencyUse::code)
                        .column("countries", CurrencyUse::countries));
    }

    /** One table twice: the second time under an alias. */
    private static Question<Country> sharedWith(CountryCode code) {
        var other = COUNTRY.alias("other");
        return new Question<>(
                "Who shares a currency with Switzerland?",
                select(COUNTRY)
                        .join(other, other.currencyCode.eq(COUNTRY.currencyCode), other.code.ne(COUNTRY.code))
                        .where(other.code.eq(code))
                        .orderBy(COUNTRY.code),
                table -> table.column("country", Country::name).column("currency", Country::currencyCode));
    }

    /** The right side of a left join may be missing; {@code orNull()} says so, and the record's component is nullable. */
    private static Question<CountryMoney> farSouth() {
        return new Question<>(
                "What does one pay with in the far south?",
                select(countryMoney(COUNTRY, CURRENCY.orNull()))
                        .leftJoin(CURRENCY, CURRENCY.code.eq(COUNTRY.currencyCode))
                        .where(COUNTRY.code.isIn(Stream.of("AQ", "BV", "CL", "FK", "NZ", "ZA")
                                .map(CountryCode::new)
                                .toList()))
                        .orderBy(COUNTRY.code),
                table -> table.column("country", row -> row.country().name())
                        .column(
                                "currency",
                                row -> row.currency() == null
                                        ? null
                                        : row.currency().name())
                        .column(
                                "symbol",
                                row -> row.currency() == null
                                        ? null
                                        : row.currency().symbol()));
    }
}
