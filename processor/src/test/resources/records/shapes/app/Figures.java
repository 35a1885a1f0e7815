package app;

import dev.rowan.annotation.Avg;
import dev.rowan.annotation.Count;
import dev.rowan.annotation.Exists;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Max;
import dev.rowan.annotation.Min;
import dev.rowan.annotation.OrderBy;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Sum;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Shape(of = Author.class)
public record Figures(
        @Sum("books.size.pages") long pages,
        @Sum("books.size.pages") @Nullable Long pagesIfAny,
        @Avg("books.size.pages") @Where("verse") @Nullable BigDecimal mean,
        @Min("books.title") Optional<String> row,
        @Max("books.sequel.size.height") @Nullable Integer tallest,
        @Exists("books") boolean writes,
        @Count("books") @Where("verse") long poems,
        @OrderBy({"sequel.title desc", "size.pages", "id asc"}) List<Book> books,
        @From("books") @Top(value = 2, by = "title desc") @OrderBy("title") List<BookLine> last) {
    static Condition verse(BookTable book) {
        return book.genre.eq(Genre.VERSE);
    }
}
