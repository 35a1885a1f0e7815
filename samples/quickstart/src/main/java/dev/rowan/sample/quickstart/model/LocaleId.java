package dev.rowan.sample.quickstart.model;

/** The key of a {@link LocaleFormat}, made by the database. 0 means that it is not there yet. */
public record LocaleId(long value) {
    /** The key of a row that was not inserted yet. */
    public static final LocaleId NONE = new LocaleId(0);

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
