package dev.rowan.sql;

/**
 * A record that was added to a session, whose key may not be known yet. Children take it when they are written:
 * {@code session.add(POST, post, POST.author.to(user))}.
 *
 * @param <R> the record
 */
public interface Pending<R> {
    /** The table that it was added to. */
    Table<R> table();

    /** The record: as it was given until it is written, with its key, version and times from then on. */
    R value();
}
