package dev.rowan.processor.planted.diagnostic;

import dev.rowan.processor.planted.validate.BadRule;

/** A report that calls the rules. */
public record BadReport(BadRule rule) {}
