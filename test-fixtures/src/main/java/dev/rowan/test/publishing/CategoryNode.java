package dev.rowan.test.publishing;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category between those above and those below it. */
@Shape(of = Category.class)
public record CategoryNode(
        String name,
        @Depth(2) List<CategoryNode> children,
        @Depth(1) @Nullable CategoryNode parent) {}
