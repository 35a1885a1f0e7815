package dev.rowan.test.publishing;

import dev.rowan.annotation.Catalog;

/** Names the records, whose tables are in {@code PublishingSchemaCatalog}. */
@Catalog
interface PublishingSchema {}
