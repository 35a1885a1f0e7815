package dev.rowan.exec;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement's text says of itself to those who count and time statements. */
final class SqlSummary {
    private static final Pattern WORD = Pattern.compile("\\s*([a-zA-Z]+)");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|into|update|table)\\s+((?:[`\"]?[\\w$]+[`\"]?\\.)?[`\"]?[\\w$]+[`\"]?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private SqlSummary() {}

    static String operation(String sql) {
        Matcher word = WORD.matcher(sql);
        return word.lookingAt() ? word.group(1).toLowerCase(Locale.ROOT) : "other";
    }

    static String table(String sql) {
        Matcher table = TABLE.matcher(sql);
        return table.find() ? table.group(1).replace("`", "").replace("\"", "") : "";
    }
}
