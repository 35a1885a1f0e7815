/** People and firms: the records of the guide's chapter on families. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.family;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
