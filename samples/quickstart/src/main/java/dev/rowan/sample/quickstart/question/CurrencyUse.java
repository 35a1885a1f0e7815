package dev.rowan.sample.quickstart.question;

import dev.rowan.annotation.Projection;
import dev.rowan.sample.quickstart.model.CurrencyCode;

/** A currency, and in how many countries one pays with it. */
@Projection
public record CurrencyUse(CurrencyCode code, String name, long countries) {}
