package dev.rowan.processor.codegen;

/**
 * What developers write in annotations, as literals. JavaPoet's {@code $S} would take a line separator of Unicode for the end
 * of a line, and leave half a surrogate pair, which no file can hold, as it is.
 */
final class StringLiterals {

    private StringLiterals() {}

    /** A literal, for {@code $L}. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\b' -> literal.append("\\b");
                case '\t' -> literal.append("\\t");
                case '\n' -> literal.append("\\n");
                case '\f' -> literal.append("\\f");
                case '\r' -> literal.append("\\r");
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                default -> append(literal, text, i);
            }
        }
        return literal.append('"').toString();
    }

    /** A character that means nothing in a literal, or its Unicode escape where it cannot stand in a source file. */
    static void append(StringBuilder literal, String text, int index) {
        char c = text.charAt(index);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isHalf(text, index)) {
            literal.append(String.format("\\u%04x", (int) c));
        } else {
            literal.append(c);
        }
    }

    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                        && (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)))
                || Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
