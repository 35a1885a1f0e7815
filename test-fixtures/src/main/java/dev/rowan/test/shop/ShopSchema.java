package dev.rowan.test.shop;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code ShopSchemaCatalog}. */
@Catalog
interface ShopSchema {}
