package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** Goes through JSON arrays from the beginning on. What is no array of the reader's is given as text. */
final class JsonText {
    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    /** Enters an array. */
    void open() {
        if (peek() != '[') {
            throw malformed();
        }
        at++;
    }

    /** Leaves an array, behind all of its values. */
    void close() {
        if (peek() != ']') {
            throw malformed();
        }
        at++;
    }

    /** Whether an array has no further values. */
    boolean isClosed() {
        return peek() == ']';
    }

    /** Whether the next value is an array. */
    boolean isArray() {
        return peek() == '[';
    }

    /** The next value, which is not null. */
    String required() {
        String value = value();
        if (value == null) {
            throw malformed();
        }
        return value;
    }

    /** The next value: text as what it says, null as null, all else as it is written. */
    @Nullable
    String value() {
        char first = peek();
        if (first == '"') {
            return string();
        }
        int start = at;
        if (first == '[' || first == '{') {
            pass();
            return text.substring(start, at);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw malformed();
        }
        return at - start == 4 && text.startsWith("null", start) ? null : text.substring(start, at);
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == ']' || c == '}' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The next character that means something. */
    private char peek() {
        while (at < text.length() && (text.charAt(at) == ',' || isBlank(text.charAt(at)))) {
            at++;
        }
        if (at == text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    /** Passes over an array or object. */
    private void pass() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '"') {
                end();
            } else {
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
            at++;
        } while (depth > 0 && at < text.length());
        if (depth > 0) {
            throw malformed();
        }
    }

    /** Goes from the quote before a text to the one behind it. */
    private void end() {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return;
            }
            if (c == '\\') {
                at++;
            }
        }
        throw malformed();
    }

    private String string() {
        int start = at + 1;
        end();
        String written = text.substring(start, at++);
        return written.indexOf('\\') < 0 ? written : unescaped(written);
    }

    private static String unescaped(String written) {
        StringBuilder said = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                said.append(c);
                continue;
            }
            char escaped = written.charAt(++i);
            switch (escaped) {
                case 'b' -> said.append('\b');
                case 'f' -> said.append('\f');
                case 'n' -> said.append('\n');
                case 'r' -> said.append('\r');
                case 't' -> said.append('\t');
                case 'u' -> {
                    said.append(unicode(written, i + 1));
                    i += 4;
                }
                default -> said.append(escaped);
            }
        }
        return said.toString();
    }

    private static char unicode(String written, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < written.length() ? Character.digit(written.charAt(i), 16) : -1;
            if (digit < 0) {
                throw malformed();
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private static ValueException malformed() {
        return new ValueException("is no JSON of rows");
    }
}
