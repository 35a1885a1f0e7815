/**
 * Random statements, whose results on every database are compared with those of an interpreter over the same rows: each
 * operation of the language stands beside its meaning in {@link dev.rowan.test.fuzz.Operations} and {@link dev.rowan.test.fuzz.Calculations}.
 */
@NullMarked
package dev.rowan.test.fuzz;

import org.jspecify.annotations.NullMarked;
