package dev.rowan.test.fuzz;

import dev.rowan.annotation.Catalog;

/** Names the tables. */
@Catalog(
        name = "FuzzCatalog",
        records = {Item.class, Tag.class})
interface FuzzSchema {}
