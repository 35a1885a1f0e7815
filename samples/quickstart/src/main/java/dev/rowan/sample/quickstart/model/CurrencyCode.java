package dev.rowan.sample.quickstart.model;

/** Three letters of ISO 4217, such as {@code ISK}. */
public record CurrencyCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
