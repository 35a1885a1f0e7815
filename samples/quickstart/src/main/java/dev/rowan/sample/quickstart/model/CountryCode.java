package dev.rowan.sample.quickstart.model;

/** Two letters of ISO 3166, such as {@code IS}. A country's key, and no other table's. */
public record CountryCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
