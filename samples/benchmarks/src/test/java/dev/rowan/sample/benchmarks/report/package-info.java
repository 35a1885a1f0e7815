/** Tests of what is printed. */
@NullMarked
package dev.rowan.sample.benchmarks.report;

import org.jspecify.annotations.NullMarked;
