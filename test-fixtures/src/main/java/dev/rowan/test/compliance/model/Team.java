package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Half of a circle: it may do without its captain for a while. */
@Table
public record Team(
        @Id @Generated long id,
        @Column(length = 20) String name,
        @References(Player.class) @Nullable Long captainId,
        @Version int version) {}
