package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A manual, whose row stays when it is deleted. */
@Table(name = "depot_manuals")
public record Manual(
        @Id @Column(length = 20) String code,
        @Unique @Column(length = 30) String title,
        @SoftDelete @Nullable Instant deletedAt,
        @Version int version) {}
