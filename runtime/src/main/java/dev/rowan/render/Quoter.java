package dev.rowan.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one way from an identifier to SQL text. Plain lower-case names that are no keyword anywhere stay as they are, so
 * that text reads well and hand-written SQL finds the same tables; everything else is quoted.
 */
public final class Quoter {
    private static final int LONGEST = 128;

    private final char quote;

    /** Quotes with a character, which is doubled inside. */
    public Quoter(char quote) {
        this.quote = quote;
    }

    /**
     * An identifier, quoted where it must be.
     *
     * @throws IllegalArgumentException if no database could have it: empty, longer than 128 characters, or with a control
     *     character; or if this one's driver could not: a backslash before a back-tick
     */
    public String quote(String identifier) {
        StringBuilder text = new StringBuilder(identifier.length() + 2);
        append(text, identifier);
        return text.toString();
    }

    /** A name in a schema, or in the one of the connection; each quoted where it must be. */
    public String qualified(@Nullable String schema, String name) {
        return schema == null ? quote(name) : quote(schema) + "." + quote(name);
    }

    void append(StringBuilder text, String identifier) {
        if (isPlain(identifier)) {
            text.append(identifier);
            return;
        }
        check(identifier);
        text.append(quote);
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (c == quote) {
                text.append(quote);
            }
            text.append(c);
        }
        text.append(quote);
    }

    private static boolean isPlain(String identifier) {
        if (identifier.isEmpty() || identifier.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !Keywords.contains(identifier);
    }

    private void check(String identifier) {
        if (identifier.isEmpty() || identifier.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An identifier has 1 to " + LONGEST + " characters, and this one has " + identifier.length());
        }
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "An identifier cannot hold the control character U+%04X at position %d",
                        (int) c,
                        i));
            }
            if (c == '\\' && quote == '`' && (i + 1 == identifier.length() || identifier.charAt(i + 1) == quote)) {
                throw new IllegalArgumentException(
                        "An identifier cannot have a backslash at its end or before a back-tick,"
                                + " which a driver of MySQL takes for an escaped quote");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 >= identifier.length() || !Character.isSurrogatePair(c, identifier.charAt(i + 1))) {
                    throw new IllegalArgumentException("An identifier cannot hold half a surrogate pair");
                }
                i++;
            }
        }
    }
}
