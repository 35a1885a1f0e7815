/**
 * What Rowan throws: one family of unchecked exceptions under {@link dev.rowan.error.RowanException}. Nothing here knows
 * JDBC, Jdbi or any other package of Rowan, and no message may hold a bind value, a row's value or a password.
 */
@NullMarked
package dev.rowan.error;

import org.jspecify.annotations.NullMarked;
