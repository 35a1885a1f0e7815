package dev.rowan.sql.node;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A select list that all queries of the same selection have, so that what is made of it is made once. Immutable. */
public final class SelectList extends AbstractList<Node> implements RandomAccess {
    private final List<Node> nodes;
    private volatile @Nullable Memo memo;

    /** Copies the list. */
    public SelectList(List<? extends Node> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public Node get(int index) {
        return nodes.get(index);
    }

    @Override
    public int size() {
        return nodes.size();
    }

    /** What was kept for an owner with {@link #remember}, or null. For the renderer. */
    public @Nullable Object remembered(Object owner) {
        return Memo.of(owner, memo);
    }

    /** Keeps a value for an owner, of which there are few: the dialects. For the renderer. */
    public void remember(Object owner, Object value) {
        memo = new Memo(owner, value, memo);
    }

    /** A list that others cannot change: itself, or a copy. */
    static List<Node> copyOf(List<Node> nodes) {
        return nodes instanceof SelectList ? nodes : List.copyOf(nodes);
    }
}
