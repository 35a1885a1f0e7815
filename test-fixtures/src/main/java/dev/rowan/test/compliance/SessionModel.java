package dev.rowan.test.compliance;

import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Player;
import dev.rowan.test.compliance.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows that there should be after some operations on a session, and how the records are reached that are there. */
final class SessionModel {
    final Map<String, String> countries = new TreeMap<>();
    final Map<String, String> translations = new TreeMap<>();
    final Map<String, Pending<Team>> teams = new TreeMap<>();
    final Map<String, Sportsman> players = new TreeMap<>();

    /** A player, by nicks. */
    record Sportsman(
            Pending<Player> handle,
            String team,
            @Nullable String coach,
            int goals,
            @Nullable String note) {}

    SessionModel copy() {
        SessionModel copy = new SessionModel();
        copy.countries.putAll(countries);
        copy.translations.putAll(translations);
        copy.teams.putAll(teams);
        copy.players.putAll(players);
        return copy;
    }

    /** Its translations go along; whether there were any. */
    boolean removeCountry(String code) {
        countries.remove(code);
        return translations.keySet().removeIf(key -> key.startsWith(code + "/"));
    }

    /** Those whom it coached have no coach then. */
    void removePlayer(String nick) {
        players.remove(nick);
        players.replaceAll((other, player) -> nick.equals(player.coach())
                ? new Sportsman(player.handle(), player.team(), null, player.goals(), player.note())
                : player);
    }

    boolean coachesSomebody(String nick) {
        return players.values().stream().anyMatch(player -> nick.equals(player.coach()));
    }

    /** Whether one is among the coaches of another, or is the same. */
    boolean isAbove(String above, String below) {
        String at = below;
        while (at != null && !at.equals(above)) {
            at = Objects.requireNonNull(players.get(at)).coach();
        }
        return at != null;
    }

    /** The players as text, one a line. */
    List<String> playerLines() {
        List<String> lines = new ArrayList<>();
        players.forEach((nick, player) -> lines.add(
                String.join(" ", nick, player.team(), "" + player.coach(), "" + player.goals(), "" + player.note())));
        return lines;
    }
}
