/** Runs the benchmarks and prints what came out, as ratios to hand-written JDBC. */
@NullMarked
package dev.rowan.sample.benchmarks.report;

import org.jspecify.annotations.NullMarked;
