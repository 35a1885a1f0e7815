package dev.rowan.test.publishing;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.publishing.EssayTable.ESSAY;

import dev.rowan.Operations;
import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article that knows who changed it, makes its own slug, and may be withdrawn. */
// snippet: essay
@Table(name = "essays")
public record Essay(
        @Id @Generated long id,
        @Column(length = 200) String title,
        @Unique @Column(length = 220) String slug, // among those that are not withdrawn
        @References(User.class) long authorId,
        @Embedded Authorship authorship,
        @SoftDelete @Nullable Instant withdrawnAt,
        @Version int version) {

    @BeforeInsert
    Essay slugged(Operations db) {
        String plain =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String free = plain;
        for (int n = 2; db.exists(select(ESSAY).where(ESSAY.slug.eq(free))); n++) {
            free = plain + "-" + n;
        }
        return EssayBuilder.from(this).slug(free).build();
    }
}
// end
