package dev.rowan.render;

/** Limits of servers that cut results off, or fail, where others give all: a statement that may run into one lifts it for itself. */
public enum ServerLimit {
    /** How long the texts are that an aggregate makes. */
    TEXT_AGGREGATES,
    /** How deep a recursion goes. */
    RECURSION
}
