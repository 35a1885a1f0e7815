package dev.rowan.connect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What drivers are told if nobody else tells them. */
final class DriverDefaults {
    private DriverDefaults() {}

    /**
     * The properties for a URL, but those that it has itself: drivers may take properties over a URL's parameters.
     *
     * @param given the names of properties that are given
     */
    static Map<String, String> of(JdbcUrl url, Set<String> given) {
        Map<String, String> properties = switch (url.scheme().toLowerCase(Locale.ROOT)) {
            case "sqlite" -> sqlite(url);
            case "mysql" -> connectorJ(url, given);
            case "mariadb" -> mysql(url, given);
            default -> new LinkedHashMap<>();
        };
        properties.keySet().removeIf(url::hasParameter);
        return properties;
    }

    private static Map<String, String> sqlite(JdbcUrl url) {
        Map<String, String> properties = new LinkedHashMap<>();
        // foreign keys are off, and a lock is an error at once, unless SQLite is told otherwise; a transaction that
        // takes
        // the write lock only when it first writes can end in SQLITE_BUSY whatever the timeout
        properties.put("foreign_keys", "true");
        properties.put("busy_timeout", "5000");
        properties.put("transaction_mode", "IMMEDIATE");
        if (isWritableFile(url)) {
            properties.put("journal_mode", "WAL");
        }
        return properties;
    }

    /** It looks for JDBC's escapes, {@code {fn ...}}, in quoted names too, and is wrong about where they end. */
    private static Map<String, String> connectorJ(JdbcUrl url, Set<String> given) {
        Map<String, String> properties = mysql(url, given);
        properties.put("processEscapeCodesForPrepStmts", "false");
        return properties;
    }

    /** Moments are kept in UTC, and so must be those that the server makes itself. */
    private static Map<String, String> mysql(JdbcUrl url, Set<String> given) {
        Map<String, String> properties = new LinkedHashMap<>();
        boolean chosen = Stream.of(
                        "connectionTimeZone", "serverTimezone", "timezone", "forceConnectionTimeZoneToSession")
                .anyMatch(name -> url.hasParameter(name) || given.contains(name));
        if (!chosen) {
            properties.put("connectionTimeZone", "+00:00");
            properties.put("forceConnectionTimeZoneToSession", "true");
        }
        return properties;
    }

    /** The journal's mode is kept in the file, so that it cannot be set where nothing may be written. */
    private static boolean isWritableFile(JdbcUrl url) {
        return !url.inConnectionMemory()
                && !url.inSharedMemory()
                && !url.hasParameter("open_mode")
                && !url.hasParameter("immutable")
                && !url.text().contains("mode=ro");
    }
}
