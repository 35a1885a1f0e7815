package dev.rowan.sample.guide.family;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** What somebody has signed. */
// snippet: contract
@Table(name = "contracts")
public record Contract(
        @Id @Generated long id,
        String subject,
        @References(Party.class) long partyId) {} // @References(Firm.class) works too
// end
