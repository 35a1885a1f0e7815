package dev.rowan.test.compliance.model;

import org.jspecify.annotations.Nullable;

/** A part of several columns. */
public record Address(String street, @Nullable String city) {}
