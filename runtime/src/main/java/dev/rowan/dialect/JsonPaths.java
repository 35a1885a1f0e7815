package dev.rowan.dialect;

import dev.rowan.sql.node.JsonStep;
import java.util.List;

/** Paths in the language of SQL/JSON, as MySQL, MariaDB and SQLite read them. They are sent as parameters. */
final class JsonPaths {
    private JsonPaths() {}

    static String text(List<JsonStep> steps) {
        StringBuilder path = new StringBuilder("$");
        for (JsonStep step : steps) {
            String field = step.field();
            if (field == null) {
                path.append('[').append(step.index()).append(']');
            } else {
                path.append(".\"").append(escaped(field)).append('"');
            }
        }
        return path.toString();
    }

    private static String escaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }
}
