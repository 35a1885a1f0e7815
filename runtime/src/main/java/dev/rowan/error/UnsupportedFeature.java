package dev.rowan.error;

/** Something that the dialect lacks. It is thrown before anything is sent to the server. */
public class UnsupportedFeature extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String dialect;
    private final String feature;

    /**
     * @param dialect the dialect's name, as {@code SQLite}
     * @param feature what was asked for, as {@code RETURNING}
     * @param alternative what to do instead, a whole sentence; empty when there is nothing
     */
    public UnsupportedFeature(String dialect, String feature, String alternative) {
        super(dialect + " has no " + feature + "." + (alternative.isEmpty() ? "" : " " + alternative));
        this.dialect = dialect;
        this.feature = feature;
    }

    /** The name of the dialect that lacks it. */
    public String dialect() {
        return dialect;
    }

    /** What it lacks. */
    public String feature() {
        return feature;
    }
}
