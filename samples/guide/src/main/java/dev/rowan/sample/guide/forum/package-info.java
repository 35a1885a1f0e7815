/** A forum: the records of the guide's chapter on relations. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
