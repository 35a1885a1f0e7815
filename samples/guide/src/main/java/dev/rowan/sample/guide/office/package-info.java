/** An office: the records of the guide's chapters on deleting, on tenants and on hooks. */
@Catalog
@NullMarked
package dev.rowan.sample.guide.office;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
