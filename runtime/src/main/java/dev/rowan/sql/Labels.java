package dev.rowan.sql;

import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;

/** Names in the select list. */
final class Labels {
    private Labels() {}

    static Node without(Node node) {
        return node instanceof LabelNode label ? label.inner() : node;
    }
}
