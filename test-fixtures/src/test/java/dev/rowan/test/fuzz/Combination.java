package dev.rowan.test.fuzz;

/** Two queries as one. */
record Combination(Kind kind, QueryTree left, QueryTree right) implements QueryTree {
    /** How. */
    enum Kind {
        UNION,
        UNION_ALL,
        INTERSECT,
        EXCEPT
    }
}
