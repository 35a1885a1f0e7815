/**
 * The unit of work behind a session: which records it knows and as what, what is still to be written, and in which order
 * that goes to the database. Nothing here opens connections or transactions, or writes SQL.
 */
@NullMarked
package dev.rowan.session;

import org.jspecify.annotations.NullMarked;
