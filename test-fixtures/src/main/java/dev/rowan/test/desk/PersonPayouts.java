package dev.rowan.test.desk;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with what they were paid out of the accounts that are seen. */
@Shape(of = Person.class)
public record PersonPayouts(String name, List<Paid> payouts) {
    /** What was paid, with the account, which it cannot be without, and what that corrects, which may be seen or not. */
    @Shape(of = Payout.class)
    public record Paid(
            long amount,
            EntryView.AccountName account,
            @From("account.number") int number,
            @Nullable Corrected corrects) {}

    /** What was paid first. */
    @Shape(of = Payout.class)
    public record Corrected(long amount, EntryView.AccountName account) {}
}
