/** Houses and land: the records of the guide's chapter on families with several tables. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.estate;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
