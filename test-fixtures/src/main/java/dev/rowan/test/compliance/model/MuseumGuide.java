package dev.rowan.test.compliance.model;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Load;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Strategy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A museum with all that is in it, read from JSON. */
@Shape(of = Museum.class)
public record MuseumGuide(
        int id,
        @Load(Strategy.JSON) List<Exhibit> exhibits,
        @From("exhibits") @Load(Strategy.JSON) List<Showcase> showcases) {
    /** An exhibit with its parts. */
    @Shape(of = Exhibit.class)
    public record Showcase(
            long id,
            @Nullable BigDecimal amount,
            @Load(Strategy.JSON) List<Scrap> scraps) {}
}
