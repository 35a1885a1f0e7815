/** What Hibernate maps. */
@NullMarked
package dev.rowan.sample.comparison.contender.hibernate;

import org.jspecify.annotations.NullMarked;
