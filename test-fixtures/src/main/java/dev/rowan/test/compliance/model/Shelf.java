package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part as key, and parts with parts inside, which may be missing. */
@Table
public record Shelf(
        @Id @Embedded Place place,
        String text,
        @Embedded(prefix = "box_") Box box,
        @Embedded(prefix = "spare_") @Nullable Box spare,
        @Embedded(prefix = "other_") Optional<Size> other) {}
