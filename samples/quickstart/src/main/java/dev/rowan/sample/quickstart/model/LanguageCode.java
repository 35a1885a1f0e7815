package dev.rowan.sample.quickstart.model;

/** Two letters of ISO 639, such as {@code is}. */
public record LanguageCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
