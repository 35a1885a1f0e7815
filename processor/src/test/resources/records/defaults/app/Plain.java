package app;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Defaults of a record without parts, whose builder holds columns. */
@Table
public record Plain(
        @Id @Generated long id,
        @Default("true") boolean flag,
        @Default("'") char quote,
        @Default("9000000000") Long big,
        @Default("say \"hi\"\n") String text,
        @Default("1.10") BigDecimal decimal,
        @Default("DARK") Settings.Theme theme,
        @Default("10") Settings.Limit limit,
        @Default("[]") List<String> tags,
        @Default("x") Optional<String> optional,
        @Default("y") @Nullable String nullable,
        @Default(supplier = "nextSlug") String slug,
        @Default(supplier = "nextSlug") @Nullable String nullableSlug,
        @Version int version) {

    private static int made;

    static String nextSlug() {
        return "slug" + ++made;
    }
}
