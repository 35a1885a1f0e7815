package dev.rowan.sample.guide.family;

import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody. */
// snippet: members
@DiscriminatorValue("person")
public record Person(
        @Id @Generated long id,
        String name,
        @Nullable LocalDate born,
        @Version int version) implements Party {}
// end
