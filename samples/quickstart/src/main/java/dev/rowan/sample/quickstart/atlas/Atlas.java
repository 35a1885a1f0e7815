package dev.rowan.sample.quickstart.atlas;

import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.CountryName;
import dev.rowan.sample.quickstart.model.Currency;
import dev.rowan.sample.quickstart.model.Language;
import dev.rowan.sample.quickstart.model.LocaleFormat;
import dev.rowan.sample.quickstart.model.Zone;
import java.util.List;

/** The rows of all tables. */
public record Atlas(
        List<Currency> currencies,
        List<Language> languages,
        List<Country> countries,
        List<CountryName> names,
        List<LocaleFormat> formats,
        List<Zone> zones) {

    /** What this JDK knows. */
    public static Atlas ofJdk() {
        return new JdkLocales().atlas();
    }
}
