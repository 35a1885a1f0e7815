package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has a list of rows with arrays: itself. */
@Table
@HasMany(name = "inner", target = Crate.class)
public record Crate(
        @Id int id,
        @References(Crate.class) @Index @Nullable Integer outerId,
        @Array List<String> tags) {
    /** A crate with what is in it. */
    @Shape(of = Crate.class)
    public record Contents(int id, List<Crate> inner) {}
}
