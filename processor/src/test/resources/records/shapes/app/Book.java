package app;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
@HasMany(name = "sequels", target = Book.class)
public record Book(
        @Id @Generated @Nullable Long id,
        String title,
        Genre genre,
        @Embedded Size size,
        @References(Author.class) long authorId,
        @References(Book.class) @Nullable Long sequelId) {}
