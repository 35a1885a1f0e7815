package dev.rowan.sample.quickstart;

import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;
import static dev.rowan.sample.quickstart.model.CurrencyTable.CURRENCY;
import static dev.rowan.sample.quickstart.model.ZoneTable.ZONE;
import static dev.rowan.sql.Sql.deleteFrom;

import dev.rowan.Database;
import dev.rowan.error.ConstraintViolation;
import dev.rowan.error.StaleRecordException;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.sample.quickstart.model.Area;
import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryBuilder;
import dev.rowan.sample.quickstart.model.CountryCode;
import dev.rowan.sample.quickstart.model.CurrencyCode;
import dev.rowan.sample.quickstart.model.Zone;

/** What goes wrong, and how it is told apart: the same few exceptions on every database. */
final class Failures {
    private final Database db;
    private final Console console;

    Failures(Database db, Console console) {
        this.db = db;
        this.console = console;
    }

    void provoke() {
        twoEditors();
        console.title("Constraints of the database come back as exceptions that can be told apart");
        refused("a second country with the code of another", () -> db.insert(COUNTRY, copyOf("JP")));
        refused("a country with a currency that does not exist", () -> db.insert(COUNTRY, withoutCurrency("XYZ")));
        refused("no more Swiss francs", () -> db.deleteByKey(CURRENCY, new CurrencyCode("CHF")));
        refused("a zone two days ahead", () -> db.insert(ZONE, new Zone("Asia/Tomorrow", Area.ASIA, 2880, null)));
        allOrNothing();
    }

    private void twoEditors() {
        console.title("Two editors have read the same country; the second to save is told");
        Country ann = db.get(COUNTRY, new CountryCode("TR"));
        Country bob = db.get(COUNTRY, new CountryCode("TR"));
        db.update(COUNTRY, CountryBuilder.from(ann).name("Türkiye").build());
        try {
            db.update(COUNTRY, CountryBuilder.from(bob).name("Turkey").build());
        } catch (StaleRecordException e) {
            console.say("StaleRecordException: this row of " + e.table() + " was changed by somebody else");
        }
    }

    private void refused(String what, Runnable change) {
        try {
            change.run();
        } catch (ConstraintViolation e) {
            String constraint = e.constraint() == null ? "a constraint" : e.constraint();
            console.say(what + ": " + e.getClass().getSimpleName() + " of " + constraint);
        }
    }

    private void allOrNothing() {
        console.title("A transaction is undone by any exception, which goes on to the caller");
        long before = db.count(ZONE);
        try {
            db.inTransaction(tx -> {
                long gone = tx.execute(deleteFrom(ZONE).everyRow());
                throw new IllegalStateException("after the deletion of " + gone + " zones");
            });
        } catch (IllegalStateException e) {
            console.say("thrown " + e.getMessage() + ", and " + (db.count(ZONE) == before ? "all" : "not all")
                    + " of them are there");
        }
    }

    private Country copyOf(String code) {
        Country country = db.get(COUNTRY, new CountryCode(code));
        return CountryBuilder.from(country).code(new CountryCode("ZY")).build();
    }

    private Country withoutCurrency(String code) {
        return CountryBuilder.country()
                .code(new CountryCode("ZZ"))
                .alpha3("ZZZ")
                .name("Nowhere")
                .currencyCode(new CurrencyCode(code))
                .build();
    }
}
