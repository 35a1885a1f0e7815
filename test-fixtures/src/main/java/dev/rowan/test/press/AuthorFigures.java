package dev.rowan.test.press;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Max;
import dev.rowan.annotation.OrderBy;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Sum;
import dev.rowan.annotation.Top;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author by what is computed of the address and the articles. */
@Shape(of = Author.class)
public record AuthorFigures(
        long id,
        @From("address.line") @Nullable String line,
        @Max("articles.path") @Nullable String lastPath,
        @Sum("articles.author.toGo") long toGo,

        @From("articles") @OrderBy({"author.address.line", "path desc"})
        List<ArticleLine> backwards,

        @From("articles")
        @Top(
                value = 1,
                by = {"path desc"})
        List<ArticleLine> last) {}
