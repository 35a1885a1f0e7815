package dev.rowan.sample.quickstart.question;

import dev.rowan.annotation.Projection;
import dev.rowan.sample.quickstart.model.Country;
import dev.rowan.sample.quickstart.model.Currency;
import org.jspecify.annotations.Nullable;

/** A country and its currency, if it has one. Whole records are components like any other. */
@Projection
public record CountryMoney(Country country, @Nullable Currency currency) {}
