package dev.rowan.render;

import dev.rowan.sql.node.Node;
import java.util.List;

/**
 * How a function is written, with places for what it is called with: {@code {0}}, {@code {1}}, or {@code {*}} for all of
 * them with commas between. A place between parentheses and commas takes an expression as it is, any other in parentheses.
 */
final class Template {
    private Template() {}

    static void write(String template, List<Node> arguments, SqlWriter out, NodeRenderer nodes) {
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            out.raw(template.substring(from, open));
            char place = template.charAt(open + 1);
            if (place == '*') {
                nodes.writeList(arguments);
            } else if (isArgument(template, open)) {
                nodes.write(arguments.get(place - '0'));
            } else {
                nodes.inner(arguments.get(place - '0'));
            }
            from = open + 3;
        }
        out.raw(template.substring(from));
    }

    /** Whether what is written has parts of its own, which must not mix with what stands around it. */
    static boolean isComposite(String template) {
        if (template.startsWith("case ") && template.endsWith(" end")) {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                if (c == ' ' && depth == 0) {
                    return true;
                }
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return false;
    }

    private static boolean isArgument(String template, int open) {
        char after = open + 3 < template.length() ? template.charAt(open + 3) : ' ';
        boolean begins = open > 0 && template.charAt(open - 1) == '('
                || open > 1 && template.charAt(open - 2) == ',' && template.charAt(open - 1) == ' ';
        return begins && (after == ')' || after == ',');
    }
}
