package dev.rowan.sample.quickstart;

import static dev.rowan.sample.quickstart.model.CountryNameTable.COUNTRY_NAME;
import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;
import static dev.rowan.sample.quickstart.model.LocaleFormatTable.LOCALE_FORMAT;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rowan.Operations;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.sample.quickstart.console.Grid;
import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryBuilder;
import dev.rowan.sample.quickstart.model.CountryCode;
import dev.rowan.sample.quickstart.model.CountryName;
import dev.rowan.sample.quickstart.model.CountryNameKey;
import dev.rowan.sample.quickstart.model.LanguageCode;
import dev.rowan.sample.quickstart.model.LocaleFormat;
import dev.rowan.sample.quickstart.model.LocaleId;
import dev.rowan.sample.quickstart.model.Source;
import dev.rowan.sql.Change;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Rows that come, change and go. Records never change: what is stored comes back as a new one. */
final class Changes {
    private static final CountryCode ICELAND = new CountryCode("IS");
    private static final LanguageCode POLISH = new LanguageCode("pl");

    private final Operations db;
    private final Echo echo;
    private final Console console;

    Changes(Operations db, Echo echo, Console console) {
        this.db = db;
        this.echo = echo;
        this.console = console;
    }

    void make() {
        step("A new row comes back with the key that the database gave it", this::insertOne);
        step("A record is changed by making another one of it; its version moves on", this::updateOne);
        step("What may be there already is upserted", this::upsertOne);
        step("Many rows are changed by one statement, typed like a query", this::updateMany);
        step("Nothing is deleted without a where, unless it says everyRow()", this::deleteMany);
    }

    private void step(String title, Runnable action) {
        console.title(title);
        echo.during(action);
    }

    private void insertOne() {
        LocaleFormat written = db.insert(
                LOCALE_FORMAT,
                new LocaleFormat(
                        LocaleId.NONE,
                        ICELAND,
                        POLISH,
                        DayOfWeek.MONDAY,
                        List.of("poniedziałek", "wtorek"),
                        Map.of("date", "24 grudnia 2024"),
                        JsonNodeFactory.instance.objectNode().put("era", "po Chr.")));
        console.say(
                "before: id " + LocaleId.NONE + ", after: id " + (written.id().value() > 0 ? "set" : "not set"));
    }

    private void updateOne() {
        Country before = db.get(COUNTRY, ICELAND);
        Country after = db.update(
                COUNTRY,
                before,
                CountryBuilder.from(before)
                        .name("Republic of Iceland")
                        .source(Source.EDITOR)
                        .build());
        console.table(countries(List.of(before, after)));
    }

    private void upsertOne() {
        db.upsert(COUNTRY_NAME, new CountryName(ICELAND, POLISH, "Republika Islandii"));
        console.say(db.get(COUNTRY_NAME, new CountryNameKey(ICELAND, POLISH)).name());
    }

    private void updateMany() {
        change(update(COUNTRY)
                .set(COUNTRY.name, COUNTRY.name.replace("St. ", "Saint "))
                .set(COUNTRY.source, Source.EDITOR)
                .where(COUNTRY.name.startsWith("St. ")));
        console.table(countries(
                db.list(select(COUNTRY).where(COUNTRY.source.eq(Source.EDITOR)).orderBy(COUNTRY.code))));
    }

    private void deleteMany() {
        change(deleteFrom(COUNTRY_NAME)
                .where(COUNTRY_NAME.languageCode.eq(POLISH), COUNTRY_NAME.countryCode.ne(ICELAND)));
    }

    private void change(Change<?> change) {
        console.say(db.execute(change) + " rows");
    }

    private static Grid<Country> countries(List<Country> countries) {
        return Grid.of(countries)
                .column("code", Country::code)
                .column("country", Country::name)
                .column("source", Country::source)
                .column("version", Country::version);
    }
}
