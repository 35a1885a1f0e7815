package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.ArticleBuilder;
import dev.rowan.test.compliance.model.Stamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Versions that are checked, times that are set, and columns that stay as they were inserted. */
class VersionsCompliance extends ComplianceArea {
    private static final Article DRAFT = new Article(0, "title", "author", null, new Stamp(null, null), 0);

    VersionsCompliance(ComplianceContext on) {
        super(on, ARTICLE);
    }

    @Test
    void versionsCountFromOne() {
        Article one = db.insert(ARTICLE, DRAFT);
        assertThat(one.version()).isEqualTo(1);
        Article two = db.update(ARTICLE, titled(one, "second"));
        assertThat(two.version()).isEqualTo(2);
        Article three = db.update(ARTICLE, two, titled(two, "third"));
        assertThat(three.version()).isEqualTo(3);
        assertThat(db.get(ARTICLE, one.id())).isEqualTo(three);
    }

    @Test
    void aStaleUpdateIsRefused() {
        Article read = db.insert(ARTICLE, DRAFT);
        Article current = db.update(ARTICLE, titled(read, "faster"));
        assertThatThrownBy(() -> db.update(ARTICLE, titled(read, "slower")))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("article");
        assertThatThrownBy(() -> db.update(ARTICLE, read, titled(read, "slower")))
                .isInstanceOf(StaleRecordException.class);
        assertThat(db.get(ARTICLE, read.id())).isEqualTo(current);
    }

    @Test
    void aStaleDeleteIsRefused() {
        Article read = db.insert(ARTICLE, DRAFT);
        Article current = db.update(ARTICLE, titled(read, "faster"));
        assertThatThrownBy(() -> db.delete(ARTICLE, read)).isInstanceOf(StaleRecordException.class);
        assertThat(db.count(ARTICLE)).isEqualTo(1);
        db.delete(ARTICLE, current);
        assertThat(db.count(ARTICLE)).isZero();
    }

    @Test
    void aRowThatIsGoneIsMissingAndNotStale() {
        Article read = db.insert(ARTICLE, DRAFT);
        db.deleteByKey(ARTICLE, read.id());
        assertThatThrownBy(() -> db.update(ARTICLE, read)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.delete(ARTICLE, read)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofTwoTransactionsOneIsStale() {
        Article read = db.insert(ARTICLE, DRAFT);
        db.inTransaction(tx -> tx.update(ARTICLE, titled(read, "first")));
        assertThatThrownBy(() -> db.inTransaction(tx -> tx.update(ARTICLE, titled(read, "second"))))
                .isInstanceOf(StaleRecordException.class);
        assertThat(db.get(ARTICLE, read.id()).title()).isEqualTo("first");
    }

    @Test
    void upsertMovesTheVersionOn() {
        Article one = db.insert(ARTICLE, DRAFT);
        Article met = db.upsert(ARTICLE, titled(one, "upserted"));
        assertThat(met.version()).isEqualTo(2);
        assertThat(db.get(ARTICLE, one.id())).isEqualTo(met);
        assertThatThrownBy(() -> db.update(ARTICLE, one)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void timesAreSetByTheClock() {
        Instant morning = Instant.parse("2026-03-29T00:59:59.123456Z");
        Instant evening = morning.plus(Duration.ofHours(12));
        Article created;
        try (Database early = at(morning)) {
            created = early.insert(ARTICLE, DRAFT);
        }
        assertThat(created.stamp()).isEqualTo(new Stamp(morning, morning));
        Article changed;
        try (Database late = at(evening)) {
            changed = late.update(ARTICLE, titled(created, "later"));
        }
        assertThat(changed.stamp()).isEqualTo(new Stamp(morning, evening));
        assertThat(db.get(ARTICLE, created.id())).isEqualTo(changed);
    }

    @Test
    void timesAreThoseOfNow() {
        Instant before = Instant.now().minusSeconds(2);
        Article created = db.insert(ARTICLE, DRAFT);
        assertThat(Objects.requireNonNull(created.stamp().createdAt()))
                .isBetween(before, Instant.now().plusSeconds(2));
        assertThat(db.get(ARTICLE, created.id())).isEqualTo(created);
    }

    @Test
    void columnsThatMayNotBeUpdatedStay() {
        Article created = db.insert(ARTICLE, DRAFT);
        Article other = ArticleBuilder.from(created)
                .author("somebody else")
                .stamp(new Stamp(Instant.EPOCH, Instant.EPOCH))
                .build();
        db.update(ARTICLE, other);
        Article read = db.get(ARTICLE, created.id());
        assertThat(read.author()).isEqualTo("author");
        assertThat(read.stamp().createdAt()).isEqualTo(created.stamp().createdAt());
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void statementsLeaveVersionsToTheirAuthor() {
        Article created = db.insert(ARTICLE, DRAFT);
        db.execute(update(ARTICLE)
                .set(ARTICLE.title, "bulk")
                .set(ARTICLE.version, ARTICLE.version.plus(1))
                .where(ARTICLE.id.eq(created.id())));
        assertThat(db.one(select(ARTICLE.version))).isEqualTo(2);
    }

    private Database at(Instant moment) {
        return on.configure().clock(Clock.fixed(moment, ZoneOffset.UTC)).open();
    }

    private static Article titled(Article article, String title) {
        return ArticleBuilder.from(article).title(title).build();
    }
}
