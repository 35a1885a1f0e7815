/** jOOQ's tables and records, as its generator writes them, without what nobody uses here. */
@NullMarked
package dev.rowan.sample.comparison.contender.jooq;

import org.jspecify.annotations.NullMarked;
