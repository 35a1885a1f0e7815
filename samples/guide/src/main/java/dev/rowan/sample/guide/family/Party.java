package dev.rowan.sample.guide.family;

import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.Table;

/** Whoever signs a contract. */
// snippet: family
@Table(name = "parties")
@Inheritance // the members' rows are in one table, told apart by its column kind
@HasMany(name = "contracts", target = Contract.class)
public sealed interface Party permits Person, Firm {
    long id();

    String name();
}
// end
