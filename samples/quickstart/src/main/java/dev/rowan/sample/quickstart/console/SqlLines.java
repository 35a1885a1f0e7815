package dev.rowan.sample.quickstart.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks a statement before its clauses, and long lines between words. For the eye only. */
final class SqlLines {
    private static final int WIDTH = 100;
    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(?:(?<!delete )from|(?<!left )join|left join|where|group by|having|order by|limit|values|set) )");
    private static final Pattern WORDS = Pattern.compile("(\\s*.{1," + WIDTH + "})(?:\\s|$)");

    private SqlLines() {}

    static List<String> of(String sql) {
        return sql.lines()
                .flatMap(line -> clauses(line).stream())
                .flatMap(SqlLines::wrapped)
                .toList();
    }

    /** Clauses of statements within statements stay where they are. */
    private static List<String> clauses(String line) {
        List<String> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(line);
        int begin = 0;
        while (clause.find()) {
            String before = line.substring(begin, clause.start());
            if (before.chars().filter(c -> c == '(').count()
                    == before.chars().filter(c -> c == ')').count()) {
                clauses.add(before);
                begin = clause.end();
            }
        }
        clauses.add(line.substring(begin));
        return clauses;
    }

    private static Stream<String> wrapped(String line) {
        List<String> parts =
                WORDS.matcher(line).results().map(part -> part.group(1)).toList();
        return IntStream.range(0, parts.size()).mapToObj(i -> i == 0 ? parts.get(i) : "    " + parts.get(i));
    }
}
