package dev.rowan.connect;

import dev.rowan.error.ConfigurationException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL without the credentials that were written into it. Printing it is safe.
 *
 * @param text the URL, beginning with {@code jdbc:}, without user and password
 * @param user the user that was in the URL, or null
 * @param password the password that was in the URL, or null
 */
public record JdbcUrl(
        String text, @Nullable String user, @Nullable String password) {
    private static final Pattern USER_INFO = Pattern.compile("^(jdbc:[^/?;]*//)([^/?]*)@");
    private static final Pattern AFTER_USER_INFO =
            Pattern.compile("^jdbc:(?!h2:|sqlite:)[^/?;]*//(?:[^/?]*@)?([^/?(]*)([^?]*)(.*)$");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?:password|passwd|pwd|secret|passphrase|token|credential|(?<=[?&;])init)[^=&;]*=(?:\\\\.|[^&;\\\\])*");
    private static final Pattern SLASHED = Pattern.compile("(?i)^(jdbc:[a-z0-9:]+:)[^/:@?;]+/[^@]*@");

    /**
     * Reads a URL: {@code jdbc:...}, or the short form {@code mysql://}, {@code mariadb://}, {@code postgresql://}. User
     * and password may stand before the host, {@code //user:password@host}, with percent escapes, or be parameters, as the
     * driver separates them: with percent escapes behind {@code ?}, and with a backslash before a semicolon in H2's.
     *
     * @throws ConfigurationException if it is no such URL, or a user or password in it is not escaped
     */
    public static JdbcUrl parse(String url) {
        Parts parts = new Parts(prefixed(url.strip()));
        parts.takeUserInfo();
        parts.refuseRemains();
        parts.user = parts.takeParameter("user", parts.user);
        parts.password = parts.takeParameter("password", parts.password);
        return new JdbcUrl(parts.rest, parts.user, parts.password);
    }

    /** The URL of a database on a server. */
    public static JdbcUrl of(String scheme, String host, @Nullable Integer port, @Nullable String database) {
        String address = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        String name = database == null ? "" : inPath(scheme, database);
        return new JdbcUrl(
                "jdbc:" + scheme + "://" + address + (port == null ? "" : ":" + port) + "/" + name, null, null);
    }

    /** MariaDB's driver takes the name as it stands; those of the others know percent escapes. */
    private static String inPath(String scheme, String database) {
        if (!scheme.equals("mariadb")) {
            return URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        }
        if (database.indexOf('?') >= 0) {
            throw new ConfigurationException(
                    "MariaDB's driver cannot be told of a database with a question mark in its name");
        }
        return database;
    }

    /** What comes after {@code jdbc:}, up to the next colon: {@code mysql}, {@code h2}. */
    public String scheme() {
        int end = text.indexOf(':', 5);
        return end < 0 ? text.substring(5) : text.substring(5, end);
    }

    /** Whether the database lives in the memory of one connection, and is gone with it. */
    public boolean inConnectionMemory() {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("jdbc:sqlite:")
                || lower.startsWith("jdbc:sqlite::memory:")
                || (lower.startsWith("jdbc:sqlite:file:")
                        && lower.contains("mode=memory")
                        && !lower.contains("cache=shared"))
                || lower.equals("jdbc:h2:mem:")
                || lower.startsWith("jdbc:h2:mem:;");
    }

    /** Whether the database lives in memory as long as somebody is connected. */
    boolean inSharedMemory() {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("jdbc:h2:mem:") && !lower.contains("db_close_delay"))
                || (lower.startsWith("jdbc:sqlite:file:") && lower.contains("mode=memory"));
    }

    /** Whether a parameter is in it, in whatever case. */
    boolean hasParameter(String name) {
        return Pattern.compile("(?i)[?&;]" + name + "=").matcher(text).find();
    }

    /** The URL, with the values of parameters that look like secrets covered. */
    @Override
    public String toString() {
        String covered = SECRET.matcher(text).replaceAll(match -> {
            String hit = match.group();
            return Matcher.quoteReplacement(hit.substring(0, hit.indexOf('=') + 1) + "***");
        });
        return SLASHED.matcher(covered).replaceFirst("$1***@");
    }

    private static String prefixed(String url) {
        if (url.regionMatches(true, 0, "jdbc:", 0, 5)) {
            return url;
        }
        if (url.startsWith("postgres://")) {
            return "jdbc:postgresql" + url.substring("postgres".length());
        }
        if (url.startsWith("mysql://") || url.startsWith("mariadb://") || url.startsWith("postgresql://")) {
            return "jdbc:" + url;
        }
        throw new ConfigurationException(
                "The URL is no JDBC URL: it should begin with jdbc:, as in jdbc:postgresql://localhost/app");
    }

    /** A URL on its way to being without credentials. */
    private static final class Parts {
        private String rest;
        private @Nullable String user;
        private @Nullable String password;

        Parts(String rest) {
            this.rest = rest;
        }

        void takeUserInfo() {
            Matcher matcher = USER_INFO.matcher(rest);
            if (!matcher.find() || matcher.group(2).contains("(")) {
                return;
            }
            String info = matcher.group(2);
            int colon = info.indexOf(':');
            user = decoded(colon < 0 ? info : info.substring(0, colon));
            password = colon < 0 ? null : decoded(info.substring(colon + 1));
            rest = matcher.group(1) + rest.substring(matcher.end());
        }

        /** A slash or question mark in a password ends the host too early, and the rest of it would be shown. */
        void refuseRemains() {
            Matcher matcher = AFTER_USER_INFO.matcher(rest);
            if (!matcher.matches()) {
                return;
            }
            String host = matcher.group(1);
            boolean inPath = matcher.group(2).indexOf('@') >= 0;
            boolean inQuery = Arrays.stream(matcher.group(3).split("&"))
                    .anyMatch(part -> part.indexOf('@') >= 0 && (isHalf(host) || part.indexOf('=') < 0));
            if (inPath && matcher.group(2).indexOf('(') < 0 || inQuery) {
                throw new ConfigurationException(
                        "The URL has an @ behind its host; if it ends a user or password, write / as"
                                + " %2F and ? as %3F in them, else write it as %40");
            }
        }

        /** Whether a host ends in the first half of a password. */
        private static boolean isHalf(String host) {
            return host.matches("[^:,\\[]+:.*\\D.*");
        }

        /** Takes a parameter out, wherever it stands; the last one counts. */
        @Nullable
        String takeParameter(String name, @Nullable String otherwise) {
            String value = otherwise;
            Pattern parameter = parameter(name);
            Matcher matcher = parameter.matcher(rest);
            while (matcher.find()) {
                value = bySemicolon() ? matcher.group(2).replaceAll("\\\\(.)", "$1") : decoded(matcher.group(2));
                String before = rest.substring(0, matcher.start());
                String after = rest.substring(matcher.end());
                boolean first = matcher.group(1).equals("?");
                rest = before + (first && !after.isEmpty() ? "?" + after.substring(1) : after);
                matcher = parameter.matcher(rest);
            }
            return value;
        }

        private Pattern parameter(String name) {
            return Pattern.compile(
                    bySemicolon() ? "(?i)(;)" + name + "=((?:\\\\.|[^;\\\\])*)" : "(?i)([?&])" + name + "=([^&]*)");
        }

        /** H2, and others that Rowan has no dialect for, separate by semicolons. */
        private boolean bySemicolon() {
            return rest.regionMatches(true, 0, "jdbc:h2:", 0, 8) || rest.indexOf('?') < 0;
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(
                        "User or password in the URL hold a percent sign that begins no escape; write it as %25");
            }
        }
    }
}
