package dev.rowan.test.depot;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code DepotSchemaCatalog}. */
@Catalog
interface DepotSchema {}
