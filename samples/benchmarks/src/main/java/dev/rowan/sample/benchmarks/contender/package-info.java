/** The same work done with different means: hand-written JDBC, and Rowan in each of its lanes. Knows nothing of JMH. */
@NullMarked
package dev.rowan.sample.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
