package dev.rowan.sample.guide.club;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Max;
import dev.rowan.annotation.OrderBy;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A host with the evenings. */
// snippet: host
@Shape(of = ClubMember.class)
public record HostLine(
        String fullName,
        @Max("evenings.place.line") @Nullable String lastPlace,
        @From("evenings") @OrderBy("place.line desc") List<Evening> evenings) {}
// end
