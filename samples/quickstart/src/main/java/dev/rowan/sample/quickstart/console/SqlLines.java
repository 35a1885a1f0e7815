package dev.rowan.sample.quickstart.console;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks a statement before its clauses, and long lines between words. For the eye only. */
final class SqlLines {
    private static final int WIDTH = 100;
    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(?:(?<!delete )from|(?<!left )join|left join|where|group by|having|order by|limit|offset|values|set|on conflict) )");
    private static final Pattern WORDS = Pattern.compile("(\\s*.{1," + WIDTH + "})(?:\\s|$)");

    private SqlLines() {}

    static List<String> of(String sql) {
        return sql.lines()
                .flatMap(CLAUSE::splitAsStream)
                .flatMap(SqlLines::wrapped)
                .toList();
    }

    private static Stream<String> wrapped(String line) {
        List<String> parts =
                WORDS.matcher(line).results().map(part -> part.group(1)).toList();
        return IntStream.range(0, parts.size()).mapToObj(i -> i == 0 ? parts.get(i) : "    " + parts.get(i));
    }
}
