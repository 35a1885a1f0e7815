package dev.rowan.test.press;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code PressSchemaCatalog}. */
@Catalog
interface PressSchema {}
