package dev.rowan.test.fuzz;

/** What an expression holds. */
enum ValueKind {
    WHOLE,
    DECIMAL,
    TEXT,
    TRUTH,
    DATE
}
