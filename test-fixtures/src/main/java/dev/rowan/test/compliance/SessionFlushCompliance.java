package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.LedgerTable.LEDGER;
import static dev.rowan.test.compliance.model.MatchTable.MATCH;
import static dev.rowan.test.compliance.model.PlayerTable.PLAYER;
import static dev.rowan.test.compliance.model.TeamTable.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Session;
import dev.rowan.SessionOptions;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.ArticleBuilder;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Ledger;
import dev.rowan.test.compliance.model.LedgerBuilder;
import dev.rowan.test.compliance.model.Match;
import dev.rowan.test.compliance.model.MatchKey;
import dev.rowan.test.compliance.model.Player;
import dev.rowan.test.compliance.model.PlayerBuilder;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which statements a session writes, in which order, and what it makes of rows that are not as expected. */
class SessionFlushCompliance extends ComplianceArea {
    SessionFlushCompliance(ComplianceContext on) {
        super(on, TEAM, PLAYER, MATCH, ARTICLE, COUNTRY, LEDGER);
    }

    @Test
    void thirteenNewRowsOfThreeTablesAreFourStatements() {
        db.inSession(s -> {
            Pending<Team> team = s.add(TEAM, team("reds"));
            Pending<Player> coach = s.add(PLAYER, player("coach"), PLAYER.teamId.to(team));
            List<Pending<Player>> players = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                players.add(s.add(PLAYER, player("p" + i), PLAYER.team.to(team), PLAYER.coach.to(coach)));
            }
            for (int i = 0; i < 6; i++) {
                s.add(MATCH, new Match(0, i, "home", i), MATCH.playerId.to(players.get(i % 5)));
            }
            on.statements().clear();
            s.flush();
            on.statements().assertStatements(4);
            long key = key(players.get(1).value());
            assertThat(s.get(MATCH, new MatchKey(key, 1)).goals()).isEqualTo(1);
            on.statements().assertStatements(4);
        });
        assertThat(db.list(select(PLAYER).orderBy(PLAYER.nick)).stream().filter(player -> player.coachId() != null))
                .hasSize(5);
        assertThat(db.count(MATCH)).isEqualTo(6);
    }

    @Test
    void aCircleIsBrokenByALaterUpdate() {
        db.inSession(s -> {
            Pending<Team> team = s.add(TEAM, team("blues"));
            Pending<Player> captain = s.add(PLAYER, player("captain"), PLAYER.teamId.to(team));
            s.update(team, team.value(), TEAM.captainId.to(captain));
            s.flush();
            assertThat(team.value().captainId()).isEqualTo(captain.value().id());
            assertThat(captain.value().teamId()).isEqualTo(team.value().id());
        });
        on.statements().assertStatements(3);
        Team team = db.one(select(TEAM));
        assertThat(team.captainId()).isEqualTo(db.one(select(PLAYER.id)));
        on.statements().clear();
        db.inSession(s -> {
            Player captain = s.one(select(PLAYER));
            s.remove(TEAM, s.get(TEAM, team.id()));
            s.remove(PLAYER, captain);
            assertThat(s.count(TEAM)).isZero();
        });
        on.statements().assertStatements(6);
        assertThat(db.count(PLAYER)).isZero();
    }

    @Test
    void updatesAreBatchedByTheColumnsThatDifferUpToAPoint() {
        List<Player> all = players(6);
        db.inSession(s -> {
            List<Player> read = s.list(select(PLAYER).orderBy(PLAYER.id));
            on.statements().clear();
            for (Player player : read) {
                s.update(PLAYER, PlayerBuilder.from(player).goals(7).build());
            }
            s.flush();
            on.statements().assertStatements(1);
            on.statements().clear();
            Player[] p = read.toArray(Player[]::new);
            s.update(PLAYER, PlayerBuilder.from(p[0]).goals(1).build());
            s.update(PLAYER, PlayerBuilder.from(p[1]).goals(7).note("n").build());
            s.update(PLAYER, PlayerBuilder.from(p[2]).goals(7).nick("other").build());
            s.update(PLAYER, PlayerBuilder.from(p[3]).goals(3).note("m").build());
            s.flush();
            on.statements().assertStatements(4);
            on.statements().clear();
            s.update(PLAYER, PlayerBuilder.from(p[0]).goals(11).build());
            s.update(PLAYER, PlayerBuilder.from(p[1]).goals(7).note("nn").build());
            s.update(PLAYER, PlayerBuilder.from(p[2]).goals(7).nick("again").build());
            s.update(PLAYER, PlayerBuilder.from(p[3]).goals(33).note("mm").build());
            s.update(PLAYER, PlayerBuilder.from(p[4]).goals(44).nick("four").build());
            s.flush();
            on.statements().assertStatements(1);
        });
        assertThat(db.list(select(PLAYER.goals).orderBy(PLAYER.id))).containsExactly(11, 7, 7, 33, 44, 7);
        assertThat(db.list(select(PLAYER.nick).orderBy(PLAYER.id)))
                .containsExactly("p0", "p1", "again", "p3", "four", all.get(5).nick());
        assertThat(db.list(select(PLAYER).orderBy(PLAYER.id)))
                .extracting(Player::note)
                .containsExactly(null, "nn", null, "mm", null, null);
    }

    @Test
    void versionsAreCheckedInBatches() {
        List<Article> read = db.insertAll(ARTICLE, List.of(article("a"), article("b"), article("c")));
        db.update(ARTICLE, titled(read.get(1), "somebody else's"));
        try (Session s = db.openSession()) {
            read.forEach(article -> s.update(ARTICLE, article, titled(article, "mine")));
            assertThatThrownBy(s::flush)
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageContaining("article");
            assertThat(Objects.requireNonNull(s.failure()).records()).containsExactly(titled(read.get(1), "mine"));
            s.rollback();
            read.forEach(article -> s.remove(ARTICLE, article));
            assertThatThrownBy(s::commit).isInstanceOf(StaleRecordException.class);
        }
        assertThat(db.list(select(ARTICLE.title).orderBy(ARTICLE.id))).containsExactly("a", "somebody else's", "c");
    }

    @Test
    void rowsThatAreGoneAreReportedOrTolerated() {
        List<Article> read = db.insertAll(ARTICLE, List.of(article("a"), article("b"), article("c")));
        db.deleteByKey(ARTICLE, read.get(0).id());
        assertThatThrownBy(() -> db.inSession(s -> {
                    read.forEach(article -> s.update(ARTICLE, article, titled(article, "mine")));
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(db.list(select(ARTICLE.title))).containsOnly("b", "c");
        db.inSession(SessionOptions.defaults().toleratingMissing(), s -> {
            read.forEach(article -> s.update(ARTICLE, article, titled(article, "mine")));
            s.flush();
            assertThat(s.getOrNull(ARTICLE, read.get(0).id())).isNull();
            assertThat(s.get(ARTICLE, read.get(1).id()).version()).isEqualTo(2);
            s.remove(ARTICLE, read.get(0));
            s.remove(ARTICLE, s.get(ARTICLE, read.get(1).id()));
        });
        assertThat(db.list(select(ARTICLE.title))).containsExactly("mine");
    }

    @Test
    void whatWasNeverReadIsWrittenByItsVersionOrRefused() {
        Article article = db.insert(ARTICLE, article("a"));
        Country country = db.insert(COUNTRY, new Country("no", "Norge"));
        on.statements().clear();
        db.inSession(s -> {
            s.update(ARTICLE, titled(article, "b"));
            assertThat(s.changed().get(0).read()).isFalse();
            assertThatThrownBy(() -> s.update(COUNTRY, new Country("no", "Noreg")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("get", "update(table, before, after)", "merge", "Database.update");
            s.update(COUNTRY, country, new Country("no", "Noreg"));
        });
        on.statements().assertStatements(2);
        assertThat(db.get(ARTICLE, article.id()).title()).isEqualTo("b");
        assertThat(db.get(COUNTRY, "no").name()).isEqualTo("Noreg");
        assertThatThrownBy(() -> db.inSession(s -> {
                    s.update(ARTICLE, titled(article, "stale"));
                }))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void mergeReadsThenUpdatesOrAdds() {
        db.insert(COUNTRY, new Country("is", "Iceland"));
        on.statements().clear();
        db.inSession(s -> {
            s.merge(COUNTRY, new Country("is", "Ísland"));
            Pending<Country> other = s.merge(COUNTRY, new Country("fo", "Føroyar"));
            assertThat(s.state(other)).isEqualTo(RecordState.PENDING);
            assertThat(s.state(s.merge(COUNTRY, new Country("fo", "Færøerne")))).isEqualTo(RecordState.PENDING);
        });
        on.statements().assertStatements(4);
        assertThat(db.list(select(COUNTRY.name).orderBy(COUNTRY.code))).containsExactly("Færøerne", "Ísland");
    }

    @Test
    void aRecordIsAmendedBeforeAndAfterItIsWritten() {
        db.inSession(s -> {
            Pending<Article> added = s.add(ARTICLE, article("a"));
            s.update(added, titled(added.value(), "b"));
            on.statements().clear();
            s.flush();
            on.statements().assertStatements(1);
            Article first = added.value();
            assertThat(first.version()).isEqualTo(1);
            s.update(ARTICLE, titled(first, "c"));
            s.flush();
            s.update(ARTICLE, titled(first, "d"));
            s.update(added, titled(first, "e"));
            s.flush();
            on.statements().assertStatements(3);
            assertThat(added.value().version()).isEqualTo(3);
            assertThatThrownBy(() -> s.update(
                            ARTICLE, ArticleBuilder.from(first).version(4).build()))
                    .isInstanceOf(StaleRecordException.class);
        });
        Article stored = db.one(select(ARTICLE));
        assertThat(stored.title()).isEqualTo("e");
        assertThat(stored.version()).isEqualTo(3);
        assertThat(stored.author()).isEqualTo("author");
    }

    @Test
    void whatTheServerComputesIsReadBack() {
        List<Ledger> some = List.of(
                LedgerBuilder.ledger().amount(1).build(),
                LedgerBuilder.ledger().amount(2).build());
        db.inSession(s -> {
            List<Pending<Ledger>> added = s.addAll(LEDGER, some);
            s.flush();
            assertThat(added.get(1).value().tripled()).isEqualTo(6);
            for (Pending<Ledger> each : added) {
                s.update(
                        LEDGER,
                        LedgerBuilder.from(each.value())
                                .amount(10)
                                .origin("ignored")
                                .build());
            }
            s.flush();
            for (Pending<Ledger> each : added) {
                assertThat(each.value().tripled()).isEqualTo(30);
                assertThat(each.value().origin()).isEqualTo("origin");
                assertThat(each.value()).isEqualTo(s.get(LEDGER, each.value().id()));
            }
        });
        assertThat(db.list(select(LEDGER.tripled))).containsExactly(30, 30);
    }

    @Test
    void aKeyThatIsRemovedCanBeAddedAgain() {
        db.insert(COUNTRY, new Country("ee", "Estonia"));
        db.inSession(s -> {
            s.remove(COUNTRY, s.get(COUNTRY, "ee"));
            Pending<Country> again = s.add(COUNTRY, new Country("ee", "Eesti"));
            assertThat(s.removed()).hasSize(1);
            assertThat(s.get(COUNTRY, "ee").name()).isEqualTo("Eesti");
            assertThatThrownBy(() -> s.add(COUNTRY, new Country("ee", "twice")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("country");
            s.remove(again);
            assertThat(s.getOrNull(COUNTRY, "ee")).isNull();
            s.add(COUNTRY, new Country("ee", "Eesti"));
        });
        assertThat(db.get(COUNTRY, "ee").name()).isEqualTo("Eesti");
    }

    @Test
    void whatIsUniqueCanPassFromARemovedRecordToAnAddedOne() {
        players(2);
        db.inSession(s -> {
            List<Player> read = s.list(select(PLAYER).orderBy(PLAYER.id));
            s.remove(PLAYER, read.get(0));
            s.remove(PLAYER, read.get(1));
            s.add(PLAYER, PlayerBuilder.from(read.get(1)).id(null).goals(9).build());
        });
        assertThat(db.list(select(PLAYER))).extracting(Player::nick).containsExactly("p1");
        assertThat(db.one(select(PLAYER.goals))).isEqualTo(9);
    }

    @Test
    void aLinkNeedsItsForeignKeyAndAParentThatIsWritten() {
        db.inSession(s -> {
            Pending<Country> country = s.add(COUNTRY, new Country("lv", "Latvija"));
            assertThatThrownBy(() -> s.add(PLAYER, player("x"), PLAYER.teamId.to(country)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("player.team_id", "country");
        });
        Pending<Team> undone = db.inSession(s -> {
            Pending<Team> team = s.add(TEAM, team("gone"));
            s.rollback();
            return team;
        });
        assertThatThrownBy(() -> db.inSession(s -> {
                    s.add(PLAYER, player("x"), PLAYER.teamId.to(undone));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("team");
        assertThat(db.count(TEAM)).isZero();
    }

    @Test
    void whatIsRemovedIsNoParentOfWhatIsWritten() {
        Player stays = players(1).get(0);
        Team other = db.insert(TEAM, team("other"));
        try (Session s = db.openSession()) {
            Pending<Player> child = s.add(
                    PLAYER, PlayerBuilder.from(player("x")).teamId(other.id()).build());
            s.remove(TEAM, other);
            on.statements().clear();
            assertThatThrownBy(s::flush)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("player", "inserted", "team_id", "team", "removed");
            on.statements().assertStatements(0);
            assertThat(Objects.requireNonNull(s.failure()).records()).containsExactly(child.value());
            s.rollback();
            s.update(PLAYER, stays, PlayerBuilder.from(stays).teamId(other.id()).build());
            s.remove(TEAM, s.get(TEAM, other.id()));
            assertThatThrownBy(s::commit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("player", "updated", "team_id", "team", "removed");
            s.rollback();
            Pending<Team> added = s.add(TEAM, team("added"));
            s.flush();
            s.add(PLAYER, player("y"), PLAYER.team.to(added));
            s.remove(added);
            assertThatThrownBy(s::commit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("player", "team_id", "team", "removed");
            s.rollback();
            // what the database does itself is left to it, and what moves out stays
            s.add(MATCH, new Match(key(stays), 1, "home", 0));
            s.remove(PLAYER, s.get(PLAYER, key(stays)));
            s.remove(TEAM, s.get(TEAM, stays.teamId()));
            Pending<Team> left = s.add(TEAM, team("left"));
            Pending<Player> moved = s.add(PLAYER, player("z"), PLAYER.team.to(left));
            s.flush();
            s.update(moved, PlayerBuilder.from(moved.value()).teamId(other.id()).build());
            s.remove(left);
            s.commit();
        }
        assertThat(db.list(select(PLAYER.nick))).containsExactly("z");
        assertThat(db.list(select(TEAM.name))).containsExactly("other");
        assertThat(db.count(MATCH)).isZero();
    }

    private List<Player> players(int count) {
        Team team = db.insert(TEAM, team("all"));
        return db.insertAll(
                PLAYER,
                IntStream.range(0, count)
                        .mapToObj(i -> PlayerBuilder.from(player("p" + i))
                                .teamId(team.id())
                                .build())
                        .toList());
    }

    private static long key(Player player) {
        return Objects.requireNonNull(player.id());
    }

    private static Team team(String name) {
        return new Team(0, name, null, 0);
    }

    private static Player player(String nick) {
        return new Player(null, 0, null, nick, 0, null);
    }

    private static Article article(String title) {
        return new Article(0, title, "author", null, new Stamp(null, null), 0);
    }

    private static Article titled(Article article, String title) {
        return ArticleBuilder.from(article).title(title).build();
    }
}
