package dev.rowan;

/** What this library is. */
public final class Rowan {
    private static final String VERSION = "${project.version}";

    private Rowan() {}

    /** The version, as {@code 1.2.3}. */
    public static String version() {
        return VERSION;
    }
}
