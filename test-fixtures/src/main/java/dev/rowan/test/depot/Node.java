package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A node of a tree, at a position of which its parent has one. */
@Table(name = "depot_nodes")
@Unique({"parentId", "position"})
@HasMany(name = "children", target = Node.class, orderBy = "position", cascade = true, orphanRemoval = true)
public record Node(
        @Id @Generated long id,

        @References(value = Node.class, relation = "parent") @Nullable
        Long parentId,

        int position,
        @Column(length = 30) String name,
        @Version int version) {}
