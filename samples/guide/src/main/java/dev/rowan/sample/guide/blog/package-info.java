/** The tables of the guide: a blog. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
