package dev.rowan.sample.quickstart.model;

/** Where a row's data comes from. */
public enum Source {
    /** The JDK's locale data. */
    JDK,
    /** Somebody who knew better. */
    EDITOR
}
