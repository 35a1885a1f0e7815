package dev.rowan.sample.quickstart;

import static dev.rowan.sample.quickstart.model.CountryNameTable.COUNTRY_NAME;
import static dev.rowan.sample.quickstart.model.CountryTable.COUNTRY;
import static dev.rowan.sample.quickstart.model.CurrencyTable.CURRENCY;
import static dev.rowan.sample.quickstart.model.LanguageTable.LANGUAGE;
import static dev.rowan.sample.quickstart.model.LocaleFormatTable.LOCALE_FORMAT;
import static dev.rowan.sample.quickstart.model.ZoneTable.ZONE;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.sample.quickstart.atlas.Atlas;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.sample.quickstart.console.Progress;
import dev.rowan.sql.Table;
import java.util.List;

/** Puts an atlas into the tables, those that others refer to first: all of it in one transaction, or nothing. */
final class Loader {
    private static final int BATCH = 1_000;

    private final Database db;
    private final Console console;

    Loader(Database db, Console console) {
        this.db = db;
        this.console = console;
    }

    void load(Atlas atlas) {
        db.inTransaction(tx -> {
            insert(tx, CURRENCY, atlas.currencies());
            insert(tx, LANGUAGE, atlas.languages());
            insert(tx, COUNTRY, atlas.countries());
            insert(tx, COUNTRY_NAME, atlas.names());
            insert(tx, LOCALE_FORMAT, atlas.formats());
            insert(tx, ZONE, atlas.zones());
        });
    }

    private <R> void insert(Operations tx, Table<R> table, List<R> rows) {
        try (Progress progress = console.progress(table.toString(), rows.size())) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<R> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
                tx.insertAll(table, batch);
                progress.advance(batch.size());
            }
        }
    }
}
