package dev.rowan.connect;

import java.util.LinkedHashMap;
import java.util.Map;

/** What SQLite's driver is told if nobody else tells it. */
final class SqliteDefaults {
    private SqliteDefaults() {}

    /** The properties that a URL leaves open: the driver takes properties over the URL's parameters. */
    static Map<String, String> of(JdbcUrl url) {
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
        properties.keySet().removeIf(url::hasParameter);
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
