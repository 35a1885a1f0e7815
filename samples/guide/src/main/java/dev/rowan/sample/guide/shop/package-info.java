/** More tables for the pages on mapping and changes: a shop. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
