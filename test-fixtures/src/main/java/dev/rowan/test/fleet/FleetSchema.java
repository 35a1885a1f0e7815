package dev.rowan.test.fleet;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code FleetSchemaCatalog}. */
@Catalog
interface FleetSchema {}
