package dev.rowan.sample.guide.family;

import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;

/** A company. */
// snippet: firm
@DiscriminatorValue("firm")
public record Firm(
        @Id @Generated long id,
        String name, // in all members, so one column that is not NULL
        @Unique String taxNumber, // in this one alone: NULL in the rows of persons
        @Version int version)
        implements Party {}
// end
