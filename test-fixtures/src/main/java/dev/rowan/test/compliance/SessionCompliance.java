package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.LedgerTable.LEDGER;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.compliance.model.TokenTable.TOKEN;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.session.ChangedRecord;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.ArticleBuilder;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Token;
import dev.rowan.test.compliance.model.Translation;
import dev.rowan.test.compliance.model.TranslationKey;
import dev.rowan.type.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session knows of records, and when it writes what. */
class SessionCompliance extends ComplianceArea {
    private static final Article DRAFT = new Article(0, "title", "author", null, new Stamp(null, null), 0);

    SessionCompliance(ComplianceContext on) {
        super(on, COUNTRY, TRANSLATION, ARTICLE, LEDGER, MEMBER, TOKEN);
    }

    @Test
    void aRecordIsReadOnceAndWrittenWhereItDiffers() {
        Article stored = db.insert(ARTICLE, DRAFT);
        on.statements().clear();
        db.inSession(s -> {
            Article read = s.get(ARTICLE, stored.id());
            assertThat(s.get(ARTICLE, stored.id())).isSameAs(read);
            assertThat(s.getOrNull(ARTICLE, -1L)).isNull();
            assertThat(s.state(ARTICLE, read)).isEqualTo(RecordState.CLEAN);
            s.update(ARTICLE, titled(read, "second"));
            assertThat(s.state(ARTICLE, read)).isEqualTo(RecordState.CHANGED);
            s.update(ARTICLE, titled(read, "third"));
            assertThat(s.get(ARTICLE, stored.id()).title()).isEqualTo("third");
            ChangedRecord changed = s.changed().get(0);
            assertThat(changed.columns()).hasSize(1);
            assertThat(changed.columns().get(0).column().name()).isEqualTo("title");
            assertThat(changed.columns().get(0).before()).isEqualTo("title");
            assertThat(changed.columns().get(0).after()).isEqualTo("third");
        });
        on.statements().assertStatements(3);
        assertThat(on.statements().sql().get(2)).contains("title").doesNotContain("body", "author");
        Article after = db.get(ARTICLE, stored.id());
        assertThat(after.title()).isEqualTo("third");
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsEqualIsNotWritten() {
        Article stored = db.insert(ARTICLE, DRAFT);
        on.statements().clear();
        db.inSession(s -> {
            Article read = s.get(ARTICLE, stored.id());
            s.update(ARTICLE, titled(read, "other"));
            s.update(ARTICLE, titled(read, read.title()));
            assertThat(s.changed()).isEmpty();
        });
        on.statements().assertStatements(1);
        assertThat(db.get(ARTICLE, stored.id()).version()).isEqualTo(1);
    }

    @Test
    void childrenTakeTheKeysOfTheirParents() {
        Member root = member("root@x.org");
        db.inSession(s -> {
            Pending<Member> r = s.add(MEMBER, root);
            Pending<Member> a = s.add(MEMBER, member("a@x.org"), MEMBER.mentorId.to(r));
            Pending<Member> b = s.add(MEMBER, member("b@x.org"), MEMBER.mentorId.to(r));
            Pending<Member> c = s.add(MEMBER, member("c@x.org"), MEMBER.mentorId.to(a));
            assertThat(s.pending()).containsExactly(r, a, b, c);
            assertThat(s.state(c)).isEqualTo(RecordState.PENDING);
            on.statements().clear();
            s.flush();
            assertThat(s.pending()).isEmpty();
            assertThat(a.value().mentorId()).isEqualTo(r.value().id());
            assertThat(b.value().mentorId()).isEqualTo(r.value().id());
            assertThat(c.value().mentorId()).isEqualTo(a.value().id());
            assertThat(s.get(MEMBER, c.value().id())).isSameAs(c.value());
        });
        on.statements().assertStatements(3);
        assertThat(db.list(select(MEMBER)))
                .hasSize(4)
                .allMatch(member -> member.id().value() > 0);
    }

    @Test
    void parentsAndChildrenOfAssignedKeysComeInTheirOrder() {
        db.inSession(s -> {
            s.addAll(
                    TRANSLATION,
                    List.of(new Translation("se", "en", "Sweden"), new Translation("dk", "en", "Denmark")));
            s.addAll(COUNTRY, List.of(new Country("se", "Sverige"), new Country("dk", "Danmark")));
            assertThat(s.get(COUNTRY, "se").name()).isEqualTo("Sverige");
            assertThat(s.get(TRANSLATION, new TranslationKey("dk", "en")).name())
                    .isEqualTo("Denmark");
        });
        on.statements().assertStatements(2);
        on.statements().clear();
        db.inSession(s -> {
            Country sweden = s.get(COUNTRY, "se");
            Translation english = s.get(TRANSLATION, new TranslationKey("se", "en"));
            Translation danish = s.get(TRANSLATION, new TranslationKey("dk", "en"));
            s.remove(COUNTRY, s.get(COUNTRY, "dk"));
            s.remove(COUNTRY, sweden);
            s.remove(TRANSLATION, english);
            assertThat(s.removed()).hasSize(3);
            assertThat(s.getOrNull(COUNTRY, "se")).isNull();
            s.flush();
            assertThat(s.state(TRANSLATION, danish))
                    .as("its country took it along")
                    .isEqualTo(RecordState.DETACHED);
        });
        on.statements().assertStatements(6);
        assertThat(db.count(COUNTRY)).isZero();
        assertThat(db.count(TRANSLATION)).isZero();
    }

    @Test
    void aQueryFlushesWhatItCouldSee() {
        db.inSession(s -> {
            s.add(TOKEN, new Token(null, "one"));
            assertThat(s.list(select(COUNTRY))).isEmpty();
            assertThat(s.pending()).hasSize(1);
            assertThat(s.count(TOKEN)).isEqualTo(1);
            assertThat(s.pending()).isEmpty();
            s.add(COUNTRY, new Country("fi", "Suomi"));
            assertThat(s.sql("select count(*) from country").one(SqlTypes.INT64))
                    .isEqualTo(1);
        });
    }

    @Test
    void rowsOfQueriesAreTheRecordsAtHand() {
        Article stored = db.insert(ARTICLE, DRAFT);
        db.inSession(s -> {
            Article read = s.one(select(ARTICLE));
            assertThat(s.get(ARTICLE, stored.id())).isSameAs(read);
            assertThat(s.list(select(ARTICLE)).get(0)).isSameAs(read);
            s.execute(update(ARTICLE)
                    .set(ARTICLE.title, "bulk")
                    .set(ARTICLE.version, ARTICLE.version.plus(1))
                    .everyRow());
            assertThat(s.state(ARTICLE, read)).isEqualTo(RecordState.DETACHED);
            assertThat(s.get(ARTICLE, stored.id()).title()).isEqualTo("bulk");
        });
    }

    private static Article titled(Article article, String title) {
        return ArticleBuilder.from(article).title(title).build();
    }

    private static Member member(String email) {
        return new Member(new MemberId(0), new Email(email), new Cents(5), null, null, null);
    }
}
