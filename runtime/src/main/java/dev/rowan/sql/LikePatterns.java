package dev.rowan.sql;

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
}
