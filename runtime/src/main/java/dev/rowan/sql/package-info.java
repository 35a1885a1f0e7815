/**
 * Statements as values: expressions typed by what they hold, tables, queries and changes. Everything is immutable and
 * knows no database; what executes statements is elsewhere. {@link dev.rowan.sql.Sql} is where a user begins.
 */
@NullMarked
package dev.rowan.sql;

import org.jspecify.annotations.NullMarked;
