/** The records that are read and written, and rows to begin with. No JDBC, no statements. */
@NullMarked
package dev.rowan.sample.benchmarks.model;

import org.jspecify.annotations.NullMarked;
