package dev.rowan.exec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether hand-written SQL may change something, as its words tell; what a function does that it calls they do not. */
final class NativeWords {
    private static final Set<String> READS = Set.of("select", "values", "table", "show", "describe", "desc", "with");
    private static final Set<String> EXPLAINS = Set.of("explain", "analyze");

    private NativeWords() {}

    static boolean mayChange(String sql, DriverKind driver) {
        List<String> words = words(sql, driver);
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (EXPLAINS.contains(first)) {
            return words.contains("analyze") && (!words.contains("select") || changes(words));
        }
        if (first.equals("pragma")) {
            return sql.contains("=");
        }
        return !READS.contains(first) || changes(words);
    }

    /** Whether a change stands somewhere within, as in a common table expression. */
    private static boolean changes(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            String after = i + 1 == words.size() ? "" : words.get(i + 1);
            boolean change = switch (words.get(i)) {
                case "delete" -> after.equals("from");
                case "into" -> true;
                case "update" -> !before.equals("for") && !before.equals("key");
                default -> false;
            };
            if (change) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String sql, DriverKind driver) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = NamedSql.skipped(sql, at, driver);
            if (end == at && Character.isJavaIdentifierStart(sql.charAt(at))) {
                end++;
                while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                    end++;
                }
                words.add(sql.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }
}
