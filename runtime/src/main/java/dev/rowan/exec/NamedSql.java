package dev.rowan.exec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hand-written SQL with parameters called {@code :name}. Text in quotes, comments and PostgreSQL's dollar quotes, and the
 * cast {@code ::type}, are left alone. Immutable.
 */
final class NamedSql {
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private NamedSql(String sql, DriverKind driver) {
        int from = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = skipped(sql, at, driver);
            if (end > at) {
                at = end;
            } else if (isParameter(sql, at)) {
                int nameEnd = at + 1;
                while (nameEnd < sql.length() && Character.isJavaIdentifierPart(sql.charAt(nameEnd))) {
                    nameEnd++;
                }
                texts.add(sql.substring(from, at));
                names.add(sql.substring(at + 1, nameEnd));
                from = nameEnd;
                at = nameEnd;
            } else {
                at++;
            }
        }
        texts.add(sql.substring(from));
    }

    /**
     * Reads SQL.
     *
     * @param driver whose server will read it
     */
    static NamedSql parse(String sql, DriverKind driver) {
        return new NamedSql(sql, driver);
    }

    /** The parameters' names, each once. */
    Set<String> names() {
        return new LinkedHashSet<>(names);
    }

    /** The parameters' names, in the order in which they are bound, repeated as often as they occur. */
    List<String> occurrences() {
        return names;
    }

    /** The text with what stands for each parameter; {@code ?} where nothing is said. */
    String text(Map<String, String> replacements) {
        StringBuilder sql = new StringBuilder(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            sql.append(replacements.getOrDefault(names.get(i), "?")).append(texts.get(i + 1));
        }
        return sql.toString();
    }

    private static boolean isParameter(String sql, int at) {
        return sql.charAt(at) == ':'
                && at + 1 < sql.length()
                && Character.isJavaIdentifierStart(sql.charAt(at + 1))
                && (at == 0 || sql.charAt(at - 1) != ':');
    }

    /** Where what begins here and holds no parameters ends; {@code at} itself if nothing of the kind begins here. */
    static int skipped(String sql, int at, DriverKind driver) {
        boolean mySql = driver.readsLikeMySql();
        switch (sql.charAt(at)) {
            case '\'':
                return literalEnd(sql, at, mySql || isEscapeString(sql, at));
            case '"':
                return literalEnd(sql, at, mySql);
            case '`':
                return literalEnd(sql, at, false);
            case '-':
                return isDashComment(sql, at, mySql) ? end(sql, "\n", at + 2) : at;
            case '#':
                return mySql ? end(sql, "\n", at + 1) : at;
            case '/':
                return sql.startsWith("/*", at) ? commentEnd(sql, at, driver.nestsComments()) : at;
            case ':':
                return sql.startsWith("::", at) ? at + 2 : at;
            case '$':
                return dollarQuoteEnd(sql, at);
            default:
                return at;
        }
    }

    private static boolean isDashComment(String sql, int at, boolean blankFollows) {
        return sql.startsWith("--", at) && (!blankFollows || at + 2 == sql.length() || sql.charAt(at + 2) <= ' ');
    }

    private static int commentEnd(String sql, int at, boolean nests) {
        int end = end(sql, "*/", at + 2);
        int inner = nests ? sql.indexOf("/*", at + 2) : -1;
        while (inner >= 0 && inner < end - 2) {
            int innerEnd = commentEnd(sql, inner, true);
            end = end(sql, "*/", innerEnd);
            inner = sql.indexOf("/*", innerEnd);
        }
        return end;
    }

    private static int literalEnd(String sql, int at, boolean backslashEscapes) {
        char quote = sql.charAt(at);
        for (int i = at + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\' && backslashEscapes) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return sql.length();
    }

    /** PostgreSQL's {@code E'...'}. */
    private static boolean isEscapeString(String sql, int at) {
        return at > 0
                && (sql.charAt(at - 1) == 'E' || sql.charAt(at - 1) == 'e')
                && (at == 1 || !Character.isJavaIdentifierPart(sql.charAt(at - 2)));
    }

    private static int dollarQuoteEnd(String sql, int at) {
        if (at > 0 && Character.isJavaIdentifierPart(sql.charAt(at - 1))) {
            return at;
        }
        int tagEnd = sql.indexOf('$', at + 1);
        if (tagEnd < 0) {
            return at;
        }
        String tag = sql.substring(at, tagEnd + 1);
        boolean valid = tag.substring(1, tag.length() - 1).chars().allMatch(Character::isLetterOrDigit);
        return valid ? end(sql, tag, tagEnd + 1) : at;
    }

    private static int end(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }
}
