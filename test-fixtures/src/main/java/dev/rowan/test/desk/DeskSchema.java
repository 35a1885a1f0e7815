package dev.rowan.test.desk;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code DeskSchemaCatalog}. */
@Catalog
interface DeskSchema {}
