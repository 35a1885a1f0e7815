package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.MatchTable.MATCH;
import static dev.rowan.test.compliance.model.PlayerTable.PLAYER;
import static dev.rowan.test.compliance.model.TeamTable.TEAM;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Operations;
import dev.rowan.Session;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.SessionModel.Sportsman;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Player;
import dev.rowan.test.compliance.model.PlayerBuilder;
import dev.rowan.test.compliance.model.Team;
import dev.rowan.test.compliance.model.Translation;
import dev.rowan.test.compliance.model.TranslationKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random operations on sessions, with rollbacks and savepoints among them, leave the rows that a simple model has. */
class RandomSessionsCompliance extends ComplianceArea {
    private static final String[] CODES = {"aa", "bb", "cc", "dd"};
    private static final String[] LANGUAGES = {"en", "fr"};

    RandomSessionsCompliance(ComplianceContext on) {
        super(on, COUNTRY, TRANSLATION, TEAM, PLAYER, MATCH);
    }

    @Test
    void sessionsLeaveTheRowsOfTheirModel() {
        int runs = on.dialect().name().equals("h2") ? 25 : 3;
        for (int seed = 0; seed < runs; seed++) {
            emptyTables();
            try {
                new Run(new Random(seed)).play(120);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("With seed " + seed, e);
            }
        }
    }

    /** One sequence of operations. */
    private final class Run {
        private final Random random;
        private final Deque<Session> sessions = new ArrayDeque<>();
        private final Deque<SessionModel> before = new ArrayDeque<>();
        private SessionModel model = new SessionModel();
        private int names;

        Run(Random random) {
            this.random = random;
        }

        void play(int steps) {
            try (Session root = db.openSession()) {
                sessions.push(root);
                before.push(model.copy());
                for (int i = 0; i < steps; i++) {
                    step(now());
                }
                while (sessions.size() > 1) {
                    leave(true);
                }
                root.commit();
            }
            compare(db);
        }

        private Session now() {
            return Objects.requireNonNull(sessions.peek());
        }

        private void step(Session s) {
            switch (random.nextInt(20)) {
                case 0, 1 -> country(s);
                case 2, 3 -> translation(s);
                case 4 -> removeCountry(s);
                case 5 -> removeTranslation(s);
                case 6 -> addTeam(s);
                case 7, 8, 9 -> addPlayer(s);
                case 10, 11, 12 -> changePlayer(s);
                case 13 -> removePlayer(s);
                case 14 -> s.flush();
                case 15 -> compare(s);
                case 16 -> {
                    if (sessions.size() < 4) {
                        before.push(model.copy());
                        sessions.push(s.begin());
                    }
                }
                case 17 -> leave(random.nextBoolean());
                case 18 -> end(s);
                default -> {
                    s.flush();
                    s.clear();
                }
            }
        }

        /** Leaves a part; what is left of it is what it had committed, or all. */
        private void leave(boolean keeping) {
            if (sessions.size() > 1) {
                Session part = sessions.pop();
                SessionModel then = before.pop();
                if (keeping) {
                    part.commit();
                } else {
                    model = then;
                }
                part.close();
            }
        }

        private void end(Session s) {
            SessionModel then = before.pop();
            if (random.nextInt(3) > 0) {
                s.commit();
            } else {
                s.rollback();
                model = then;
            }
            before.push(model.copy());
        }

        private void country(Session s) {
            String code = one(CODES);
            String name = "n" + names++;
            if (model.countries.containsKey(code)) {
                s.update(COUNTRY, withName(s.get(COUNTRY, code), name));
            } else {
                s.add(COUNTRY, new Country(code, name));
            }
            model.countries.put(code, name);
        }

        private Country withName(Country country, String name) {
            return new Country(country.code(), name);
        }

        private void translation(Session s) {
            if (model.countries.isEmpty()) {
                return;
            }
            String code = one(model.countries.keySet());
            String language = one(LANGUAGES);
            String name = "t" + names++;
            Translation row = new Translation(code, language, name);
            if (random.nextBoolean()) {
                s.merge(TRANSLATION, row);
            } else if (model.translations.containsKey(code + "/" + language)) {
                s.get(TRANSLATION, new TranslationKey(code, language));
                s.update(TRANSLATION, row);
            } else {
                s.add(TRANSLATION, row);
            }
            model.translations.put(code + "/" + language, name);
        }

        private void removeCountry(Session s) {
            if (model.countries.isEmpty()) {
                return;
            }
            String code = one(model.countries.keySet());
            for (String language : LANGUAGES) {
                Translation row = new Translation(code, language, "");
                if (s.state(TRANSLATION, row) == RecordState.PENDING) {
                    s.remove(TRANSLATION, row);
                }
            }
            s.remove(COUNTRY, new Country(code, ""));
            if (model.removeCountry(code)) {
                s.flush();
            }
        }

        private void removeTranslation(Session s) {
            if (!model.translations.isEmpty()) {
                String key = one(model.translations.keySet());
                s.remove(TRANSLATION, new Translation(key.substring(0, 2), key.substring(3), ""));
                model.translations.remove(key);
            }
        }

        private void addTeam(Session s) {
            String name = "team" + names++;
            model.teams.put(name, s.add(TEAM, new Team(0, name, null, 0)));
        }

        private void addPlayer(Session s) {
            if (model.teams.isEmpty()) {
                return;
            }
            String team = one(model.teams.keySet());
            String coach = model.players.isEmpty() || random.nextBoolean() ? null : one(model.players.keySet());
            String nick = "p" + names++;
            Player row = new Player(null, 0, null, nick, 0, null);
            Pending<Team> teamHandle = Objects.requireNonNull(model.teams.get(team));
            Pending<Player> handle = coach == null
                    ? s.add(PLAYER, row, PLAYER.teamId.to(teamHandle))
                    : s.add(
                            PLAYER,
                            row,
                            PLAYER.teamId.to(teamHandle),
                            PLAYER.coachId.to(player(coach).handle()));
            model.players.put(nick, new Sportsman(handle, team, coach, 0, null));
        }

        private void changePlayer(Session s) {
            if (model.players.isEmpty()) {
                return;
            }
            String nick = one(model.players.keySet());
            Sportsman old = player(nick);
            int goals = random.nextInt(3);
            String note = random.nextBoolean() ? old.note() : "note" + random.nextInt(3);
            String coach = random.nextInt(3) > 0 ? old.coach() : one(model.players.keySet());
            if (coach != null && model.isAbove(nick, coach)) {
                coach = old.coach();
            }
            boolean moves = coach != null && !coach.equals(old.coach());
            boolean pending = s.state(old.handle()) == RecordState.PENDING;
            Player now = pending
                    ? old.handle().value()
                    : s.get(PLAYER, Objects.requireNonNull(old.handle().value().id()));
            Player row = PlayerBuilder.from(now).goals(goals).note(note).build();
            if (pending) {
                s.update(old.handle(), row);
                coach = old.coach();
            } else if (moves) {
                s.update(
                        PLAYER,
                        row,
                        PLAYER.coachId.to(player(Objects.requireNonNull(coach)).handle()));
            } else {
                s.update(PLAYER, row);
            }
            model.players.put(nick, new Sportsman(old.handle(), old.team(), coach, goals, note));
        }

        private void removePlayer(Session s) {
            if (model.players.isEmpty()) {
                return;
            }
            String nick = one(model.players.keySet());
            Pending<Player> handle = player(nick).handle();
            if (model.coachesSomebody(nick)) {
                s.flush();
            }
            if (s.state(handle) == RecordState.PENDING) {
                s.remove(handle);
            } else {
                s.remove(PLAYER, handle.value());
            }
            model.removePlayer(nick);
        }

        private Sportsman player(String nick) {
            return Objects.requireNonNull(model.players.get(nick));
        }

        private void compare(Operations in) {
            Map<String, String> countries = new TreeMap<>();
            in.list(select(COUNTRY)).forEach(row -> countries.put(row.code(), row.name()));
            assertThat(countries).isEqualTo(model.countries);
            Map<String, String> translations = new TreeMap<>();
            in.list(select(TRANSLATION))
                    .forEach(row -> translations.put(row.countryCode() + "/" + row.language(), row.name()));
            assertThat(translations).isEqualTo(model.translations);
            Map<Long, String> teams = new HashMap<>();
            in.list(select(TEAM)).forEach(row -> teams.put(row.id(), row.name()));
            assertThat(teams.values()).containsExactlyInAnyOrderElementsOf(model.teams.keySet());
            List<Player> players = in.list(select(PLAYER).orderBy(PLAYER.nick));
            Map<@Nullable Long, String> nicks = new HashMap<>();
            players.forEach(row -> nicks.put(row.id(), row.nick()));
            List<String> lines = new ArrayList<>();
            for (Player row : players) {
                lines.add(String.join(
                        " ",
                        row.nick(),
                        "" + teams.get(row.teamId()),
                        "" + nicks.get(row.coachId()),
                        "" + row.goals(),
                        "" + row.note()));
            }
            assertThat(lines).containsExactlyInAnyOrderElementsOf(model.playerLines());
        }

        private String one(String[] from) {
            return from[random.nextInt(from.length)];
        }

        private String one(Collection<String> from) {
            return List.copyOf(from).get(random.nextInt(from.size()));
        }
    }
}
