package dev.rowan.sql.node;

/**
 * Handles every kind of {@link StatementNode}.
 *
 * @param <A> what it answers with
 */
public interface StatementVisitor<A> {
    /** Handles a {@link SelectNode}. */
    A visit(SelectNode node);

    /** Handles a {@link CompoundNode}. */
    A visit(CompoundNode node);

    /** Handles an {@link InsertNode}. */
    A visit(InsertNode node);

    /** Handles a {@link UpdateNode}. */
    A visit(UpdateNode node);

    /** Handles a {@link DeleteNode}. */
    A visit(DeleteNode node);

    /** Handles a {@link ReturningNode}. */
    A visit(ReturningNode node);
}
