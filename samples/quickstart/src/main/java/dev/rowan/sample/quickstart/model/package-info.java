/** The tables: one record each, and what they are made of. Nothing here executes anything. */
@Catalog(name = "AtlasCatalog")
@NullMarked
package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.Catalog;
import org.jspecify.annotations.NullMarked;
