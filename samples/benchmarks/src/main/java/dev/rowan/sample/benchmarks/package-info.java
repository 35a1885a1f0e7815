/** What JMH measures, one method for each operation. Every method returns what it read or wrote, so that tests can compare. */
@NullMarked
package dev.rowan.sample.benchmarks;

import org.jspecify.annotations.NullMarked;
