package dev.rowan.sample.guide.office;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.Unique;

/** A contract of one customer. */
// snippet: contract
@Table(name = "contracts")
@Unique({"customer", "number"})
public record Contract(@Id @Generated long id, @TenantId String customer, int number, String text) {}
// end
