/** Every benchmark method runs once and gives what hand-written JDBC gives; nothing is measured. */
@NullMarked
package dev.rowan.sample.benchmarks;

import org.jspecify.annotations.NullMarked;
