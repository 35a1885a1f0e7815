package dev.rowan.test.depot;

import dev.rowan.annotation.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site with all that is in it. */
@Shape(of = Site.class, writable = true)
public record SiteTree(String code, String label, int version, List<BayTree> bays) {
    /** A bay. */
    @Shape(of = Bay.class)
    public record BayTree(@Nullable UUID id, int position, String name, List<SlotLine> slots) {}

    /** A slot. */
    @Shape(of = Slot.class)
    public record SlotLine(int number, String text) {}
}
