package dev.rowan.exec;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks names out of a server's message. Patterns are anchored so that a value quoted in the message cannot pass for a
 * name.
 */
final class ErrorText {
    private final String text;

    private ErrorText(String text) {
        this.text = text;
    }

    static ErrorText of(SQLException error) {
        return new ErrorText(error.getMessage() == null ? "" : error.getMessage());
    }

    /** The match of a pattern, or null. */
    @Nullable
    Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** The first group of a pattern, or null. */
    @Nullable
    String group(Pattern pattern) {
        Matcher matcher = find(pattern);
        return matcher == null ? null : matcher.group(1);
    }

    /** The last part of a name with dots. */
    static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
