package dev.rowan.sql.node;

/**
 * Handles every kind of {@link Source}.
 *
 * @param <A> what it answers with
 */
public interface SourceVisitor<A> {
    /** Handles a {@link TableSource}. */
    A visit(TableSource node);
}
