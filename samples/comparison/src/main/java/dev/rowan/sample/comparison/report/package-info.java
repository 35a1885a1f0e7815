/** Measures, and prints the table. */
@NullMarked
package dev.rowan.sample.comparison.report;

import org.jspecify.annotations.NullMarked;
