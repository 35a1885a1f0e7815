/**
 * What a table is: its columns, keys and constraints, and how a record becomes a row. Plain immutable values that
 * generated code builds; no SQL text and no connection.
 */
@NullMarked
package dev.rowan.meta;

import org.jspecify.annotations.NullMarked;
