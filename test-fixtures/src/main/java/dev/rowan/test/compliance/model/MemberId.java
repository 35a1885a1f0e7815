package dev.rowan.test.compliance.model;

/** A typed key over a number that the database makes. */
public record MemberId(long value) {}
