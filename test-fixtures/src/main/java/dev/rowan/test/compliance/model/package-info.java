/**
 * The records that the compliance suite stores: one for each group of column types and for each way to make a key, and a
 * small shop for queries. Nothing but declarations, and the values that a test needs on them.
 */
@NullMarked
package dev.rowan.test.compliance.model;

import org.jspecify.annotations.NullMarked;
