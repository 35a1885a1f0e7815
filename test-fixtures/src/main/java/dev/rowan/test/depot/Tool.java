package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.Table;

/** A tool, of one of two kinds, by a key that is assigned; what was noted of it goes with it. */
@Table(name = "depot_tools")
@Inheritance
@HasMany(name = "remarks", target = Remark.class, orderBy = "id", cascade = true)
public sealed interface Tool permits Tool.Saw, Tool.Drill {
    /** What it is called by. */
    String code();

    /** A saw. */
    @DiscriminatorValue("saw")
    record Saw(@Id @Column(length = 20) String code, int teeth) implements Tool {}

    /** A drill. */
    @DiscriminatorValue("drill")
    record Drill(@Id @Column(length = 20) String code, int width) implements Tool {}
}
