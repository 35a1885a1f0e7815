package dev.rowan.test.depot;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.Shape;
import java.util.List;

/** A tree as it is written and read. */
@Shape(of = Node.class, writable = true)
public record NodeTree(
        long id, int position, String name, @Depth(3) List<NodeTree> children) {}
