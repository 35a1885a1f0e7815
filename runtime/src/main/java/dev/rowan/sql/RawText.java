package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.RawNode;
import java.util.ArrayList;
import java.util.List;

/** SQL written by hand, parted at its places. */
final class RawText {
    private RawText() {}

    static RawNode node(String sql, Object... arguments) {
        List<String> texts = parts(sql);
        if (texts.size() - 1 != arguments.length) {
            throw new IllegalArgumentException("The text has " + (texts.size() - 1) + " places {} and there are "
                    + arguments.length + " arguments; a {} in quotes is no place: " + sql);
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            nodes.add(Arguments.node(argument));
        }
        return new RawNode(texts, nodes);
    }

    private static List<String> parts(String sql) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            char next = i + 1 < sql.length() ? sql.charAt(i + 1) : 0;
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '{' && next == '}') {
                parts.add(part.toString());
                part.setLength(0);
                i++;
                continue;
            } else if (c == '?' && next == '?') {
                part.append(c);
                i++;
            } else if (c == '?') {
                throw new IllegalArgumentException(
                        "A ? in the text would be a parameter without a value; write {} and give the value, or ?? for an"
                                + " operator: " + sql);
            }
            part.append(c);
        }
        parts.add(part.toString());
        return parts;
    }
}
