package dev.rowan.test.fuzz;

/** A query. */
sealed interface QueryTree permits Core, Combination {}
