package app;

import dev.rowan.annotation.Count;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Load;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Strategy;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.util.List;

@Shape(of = Author.class)
public record Work(
        String name,
        @Count("books") long in,
        List<Book> books,
        @From("books") @Where("verse") @Top(3) @Load(Strategy.JOIN) List<Book> poems) {
    static Condition verse(BookTable book) {
        return book.genre.eq(Genre.VERSE);
    }
}
