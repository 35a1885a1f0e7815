package dev.rowan.sample.guide.estate;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

/** A building. */
// snippet: house
@DiscriminatorValue("house")
@Table(name = "houses") // id, references estates (id) on delete cascade; rooms
public record House(
        @Id @Generated long id,
        String address,
        @Check("rooms > 0") int rooms,
        @Version int version) implements Estate {}
// end
