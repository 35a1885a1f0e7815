package dev.rowan.render;

import java.util.Set;

/** Lays text out for people: a clause in a line, those of sub-selects further to the right. */
final class Layout {
    private static final Set<String> CLAUSES = Set.of(
            "from",
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "set",
            "values",
            "join",
            "left",
            "right",
            "full",
            "cross",
            "inner",
            "union",
            "intersect",
            "except",
            "returning",
            "on conflict",
            "window",
            "for");

    private Layout() {}

    static String of(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 32);
        int depth = 0;
        boolean[] broken = new boolean[256];
        String previous = "";
        for (int i = 0; i < sql.length(); ) {
            char c = sql.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                int end = sql.indexOf(c, i + 1);
                end = end < 0 ? sql.length() : end + 1;
                text.append(sql, i, end);
                i = end;
            } else if (Character.isLetter(c)) {
                int end = i;
                while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                    end++;
                }
                String word = sql.substring(i, end);
                boolean opens = word.equals("select");
                if (opens && depth < broken.length) {
                    broken[depth] = true;
                }
                boolean joined = word.equals("join")
                        && Set.of("left", "right", "full", "cross", "inner").contains(previous);
                boolean selecting = depth < broken.length && (broken[depth] || depth == 0);
                boolean within = word.equals("from") && (previous.equals("distinct") || previous.equals("delete"));
                if (CLAUSES.contains(word) && selecting && !joined && !within && endsWithBlank(text)) {
                    text.setLength(text.length() - 1);
                    text.append('\n').append("    ".repeat(depth));
                }
                text.append(word);
                previous = word;
                i = end;
            } else {
                if (c == '(') {
                    depth++;
                    if (depth < broken.length) {
                        broken[depth] = false;
                    }
                } else if (c == ')') {
                    depth--;
                }
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    private static boolean endsWithBlank(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }
}
