package dev.rowan.test.shop;

import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.Table;

/** Whom the shop deals with. */
// snippet: contact
@Table(name = "contacts")
@Inheritance
@HasMany(name = "accounts", target = Account.class, orderBy = "id")
public sealed interface Contact permits Customer, Supplier {
    /** The key; 0 for not yet. */
    long id();

    /** What the contact is called. */
    String name();

    /** Where the contact is written to. */
    String email();

    /** Counts the changes. */
    int version();
}
// end
