package dev.rowan.test.desk;

import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with its entries, as it is written and read. */
@Shape(of = Account.class, writable = true)
public record AccountBook(long id, int number, String title, List<Line> entries) {
    /** An entry. */
    @Shape(of = Entry.class)
    public record Line(@Nullable Long id, long amount) {}
}
