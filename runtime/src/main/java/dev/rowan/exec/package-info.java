/**
 * The one path from a rendered statement into Jdbi and back: the executor and its two lanes, transactions on a handle,
 * streams, listeners, and the translation of driver errors. Nothing here builds SQL from a statement's nodes, knows
 * shapes or sessions, or keeps state between two executions other than an open handle or cursor.
 */
@NullMarked
package dev.rowan.exec;

import org.jspecify.annotations.NullMarked;
