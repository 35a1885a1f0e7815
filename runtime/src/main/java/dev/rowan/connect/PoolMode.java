package dev.rowan.connect;

/** How connections are kept. */
public enum PoolMode {
    /** A pool keeps some open and lends them. */
    POOLED,
    /** A new connection for each use, closed afterwards. */
    NONE,
    /** One connection that everybody takes turns with, as databases in memory need that are gone with their connection. */
    SHARED
}
