package dev.rowan.sample.guide.estate;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

/** A part of a house. */
// snippet: flat
@DiscriminatorValue("flat")
@Table(name = "flats")
public record Flat(
        @Id @Generated long id,
        String address,
        @References(House.class) long houseId, // references houses (id): no other estate will do
        @Check("rooms > 0") int rooms, // a column of flats, and one of houses
        @Version int version)
        implements Estate {}
// end
