package dev.rowan.test.desk;

import dev.rowan.annotation.Shape;

/** An entry with the account that it is in, which it cannot be without. */
@Shape(of = Entry.class)
public record EntryView(long id, AccountName account) {
    /** What an account is called. */
    @Shape(of = Account.class)
    public record AccountName(String title) {}
}
