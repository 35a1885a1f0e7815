package dev.rowan.test.press;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.press.ArticleTable.ARTICLE;
import static dev.rowan.test.press.JournalTable.JOURNAL;

import dev.rowan.Operations;
import dev.rowan.annotation.AfterDelete;
import dev.rowan.annotation.AfterInsert;
import dev.rowan.annotation.AfterUpdate;
import dev.rowan.annotation.BeforeDelete;
import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.BeforeUpdate;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Hybrid;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.sql.TextExpr;
import java.util.Locale;

/** Something written. Its slug is made of its title, and another than those that are there. */
@Table(name = "press_article")
public record Article(
        @Id @Generated long id,
        @References(Author.class) long authorId,
        @Column(length = 80) String title,
        @Unique @Column(length = 90) String slug) {

    @BeforeInsert
    Article slugged(Operations db) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        String free = plain;
        for (int n = 2; db.exists(select(ARTICLE).where(ARTICLE.slug.eq(free))); n++) {
            free = plain + "-" + n;
        }
        return ArticleBuilder.from(this).slug(free).build();
    }

    @BeforeUpdate
    static Article stripped(Article article) {
        return ArticleBuilder.from(article).title(article.title.strip()).build();
    }

    @BeforeDelete
    void keep() {
        if (title.equals("Kept")) {
            throw new IllegalStateException("This one stays");
        }
    }

    @AfterInsert
    void inserted(Operations db) {
        db.insert(JOURNAL, new Journal(0, "inserted " + slug));
        if (title.equals("Unwanted")) {
            throw new IllegalStateException("That one does not");
        }
    }

    @AfterUpdate
    void updated(Operations db) {
        db.insert(JOURNAL, new Journal(0, "updated " + slug));
    }

    @AfterDelete
    static void deleted(Article article, Operations db) {
        db.insert(JOURNAL, new Journal(0, "deleted " + article.slug));
    }

    /** The slug after its place. */
    @Hybrid("pathOf")
    public String path() {
        return "/articles/" + slug;
    }

    static TextExpr pathOf(ArticleTable article) {
        return value("/articles/").concat(article.slug);
    }
}
