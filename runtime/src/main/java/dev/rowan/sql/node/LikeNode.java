package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A pattern with wildcards.
 *
 * @param operand what is tested
 * @param pattern the pattern
 * @param escaped whether {@code !} takes a wildcard's meaning away, rather than a backslash
 * @param ignoreCase whether upper and lower case are the same
 * @param negated whether it must not match
 */
public record LikeNode(Node operand, Node pattern, boolean escaped, boolean ignoreCase, boolean negated)
        implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
