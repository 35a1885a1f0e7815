package dev.rowan.test.compliance.model;

/** A domain type over text that refuses what it is not. */
public record Email(String value) {
    /** Wants an at sign. */
    public Email {
        if (!value.contains("@")) {
            throw new IllegalArgumentException("No at sign in " + value);
        }
    }
}
