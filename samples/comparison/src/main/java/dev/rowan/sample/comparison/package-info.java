/** Rowan beside hand-written JDBC, Hibernate, jOOQ and Jimmer: what JMH measures. */
@NullMarked
package dev.rowan.sample.comparison;

import org.jspecify.annotations.NullMarked;
