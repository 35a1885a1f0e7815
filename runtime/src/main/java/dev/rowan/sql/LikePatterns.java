package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import java.util.List;

/** Text that is to be found as it stands. */
final class LikePatterns {
    private LikePatterns() {}

    /** Puts {@code !} before what would be a wildcard; a backslash would mean different things to different servers. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '!' || c == '%' || c == '_') {
                escaped.append('!');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The pattern for what is found as it stands, which only the database knows. */
    static Node of(String before, TextExpr text, String behind) {
        TextExpr escaped = text;
        for (String wildcard : List.of("!", "%", "_")) {
            escaped = escaped.replace(wildcard, "!" + wildcard);
        }
        TextExpr pattern = behind.isEmpty() ? escaped : escaped.concat(behind);
        return before.isEmpty()
                ? pattern.node()
                : SqlValues.value(before).concat(pattern).node();
    }
}
