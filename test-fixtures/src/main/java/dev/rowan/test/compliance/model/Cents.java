package dev.rowan.test.compliance.model;

/** A domain type over a whole number. */
public record Cents(long value) {}
