/**
 * From tables to the statements that create them: text only, in one dialect. Nothing is executed here.
 */
@NullMarked
package dev.rowan.schema.ddl;

import org.jspecify.annotations.NullMarked;
