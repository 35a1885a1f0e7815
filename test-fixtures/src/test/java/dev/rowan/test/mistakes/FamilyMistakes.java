package dev.rowan.test.mistakes;

import java.util.List;

/** What families are not. */
final class FamilyMistakes {
    private FamilyMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake("a column of another member", "SUPPLIER.creditLimit", "cannot find symbol"),
                new Mistake(
                        "a member set in another's table",
                        "update(SUPPLIER).set(CONTACT.name, \"x\")",
                        "no suitable method"),
                new Mistake(
                        "a record of another member",
                        "((dev.rowan.Operations) null).insert(SUPPLIER, (dev.rowan.test.shop.Customer) null)",
                        "incompatible"),
                new Mistake(
                        "a relation of another member",
                        "select(SUPPLIER).where(SUPPLIER.orders.any())",
                        "cannot find symbol"));
    }

    /** All of it right. */
    static final String RIGHT = "select(CONTACT.creditLimit, SUPPLIER.alias(\"s\").deliveryDays).from(CONTACT)"
            + ".where(CONTACT.kind.eq(\"customer\"), CONTACT.accounts.any())";
}
