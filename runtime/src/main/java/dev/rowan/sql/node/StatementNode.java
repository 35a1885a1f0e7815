package dev.rowan.sql.node;

/** A whole statement. */
public sealed interface StatementNode permits QueryNode, InsertNode, UpdateNode, DeleteNode, ReturningNode {
    /** Calls the visitor's method for this node. */
    <A> A accept(StatementVisitor<A> visitor);
}
