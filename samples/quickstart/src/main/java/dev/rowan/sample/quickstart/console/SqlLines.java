package dev.rowan.sample.quickstart.console;

import java.util.List;
import java.util.regex.Pattern;

/** Breaks a statement before its clauses, and long clauses between words. For the eye only. */
final class SqlLines {
    private static final int WIDTH = 110;
    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(?:from|(?:left |inner )?join|where|group by|having|order by|limit|offset|values|set|on conflict) )");
    private static final Pattern WORDS = Pattern.compile("(.{1," + WIDTH + "})(?:\\s|$)");

    private SqlLines() {}

    static List<String> of(String sql) {
        return CLAUSE.splitAsStream(sql)
                .flatMap(clause -> clause.length() <= WIDTH
                        ? List.of(clause).stream()
                        : WORDS.matcher(clause).results().map(line -> line.group(1)))
                .toList();
    }
}
