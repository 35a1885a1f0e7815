/** A club: the records of the guide's chapter on hooks, rules and hybrids. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.club;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
