package dev.rowan.sql.node;

import dev.rowan.meta.Discriminator;
import org.jspecify.annotations.Nullable;

/**
 * What the discriminator of a family holds in a member's rows, which is part of the text as names of the schema are.
 *
 * @param discriminator the member's
 */
public record WordNode(Discriminator discriminator) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
