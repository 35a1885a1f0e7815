package dev.rowan.test.compliance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts that break out of quotes, patterns, comments, encodings and terminals wherever somebody was careless. The same ones in each run. */
final class HostileText {
    /** What was seen to break things, or looks as if it could. */
    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "``",
            "\\",
            "\\\\",
            "\\'",
            "\\\"",
            "\\0",
            "\\n",
            "\\u0027",
            "\\x27",
            "--",
            "-- ",
            "#",
            "/*",
            "*/",
            "/*!50000 ",
            "/*+ ",
            ";",
            ";;",
            "; drop table users; --",
            "' or '1'='1",
            "' or 1=1 --",
            "') union select null --",
            "' || '",
            "' + '",
            "%",
            "_",
            "%%",
            "!%",
            "!_",
            "!!",
            "\\%",
            "\\_",
            "[a-z]",
            "[^a]",
            "*",
            "?",
            "??",
            "?1",
            ":name",
            "::int",
            "@x",
            "@@version",
            "$1",
            "$$",
            "$tag$",
            "${x}",
            "#{x}",
            "{0}",
            "{d '2020-01-01'}",
            "{fn now()}",
            "{oj",
            "%s",
            "%n",
            "%1$s",
            "{",
            "}",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&amp;",
            "=",
            ",",
            ".",
            "..",
            "|",
            "~",
            "^",
            "0x27",
            "NULL",
            "null",
            "true",
            "1e309",
            "-0",
            "N'x'",
            "E'\\''",
            "U&'\\0027'",
            "x'27'",
            "q'[x]'",
            "e\u0301",
            "\u00e9",
            "\u1e9b\u0323",
            "\ufb01",
            "\u0130",
            "\u0131",
            "\u00df",
            "\u212a",
            "\u02bc",
            "\u2018",
            "\u2019",
            "\u201c",
            "\u201d",
            "\u2032",
            "\uff07",
            "\uff02",
            "\uff3c",
            "\uff05",
            "\uff1b",
            "\u00bf",
            "\u00a5",
            "\u20a9",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\u00a0",
            "\u3000",
            "\u2028",
            "\u2029",
            "\u0085",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\b",
            "\f",
            "\u0001",
            "\u001a",
            "\u001b[2J",
            "\u007f",
            "\u0080",
            "\u009f",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\uddec\ud83c\udde7",
            "\udbff\udfff",
            "\ud800\udc00",
            "\u0410",
            "\u4e2d\u6587",
            "\u0627\u0644",
            "\u0e01\u0e33",
            "a",
            "B",
            "z",
            "0",
            "9",
            " ",
            "  ",
            "\u0000",
            "\ud83d",
            "\ude00");

    private HostileText() {}

    /** Some texts of 1 to 12 pieces; no two are equal. */
    static List<String> texts(int count, long seed) {
        return generate(count, seed, 12, 300);
    }

    /** Some texts of 1 to 5 pieces, short enough for a name on every database. */
    static List<String> names(int count, long seed) {
        return generate(count, seed, 5, 15);
    }

    private static List<String> generate(int count, long seed, int pieces, int longest) {
        Random random = new Random(seed);
        Set<String> texts = new LinkedHashSet<>(PIECES);
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(pieces); left > 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.substring(0, Math.min(text.length(), longest)));
        }
        return new ArrayList<>(texts).subList(0, count);
    }

    /** Whether a text holds the character U+0000. */
    static boolean hasNul(String text) {
        return text.indexOf('\u0000') >= 0;
    }

    /** Whether a text holds half a surrogate pair, so that it has no encoding. */
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            } else if (Character.isLowSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text as it can be shown in the name of a test or in a failure. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c > '~') {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.append('"').toString();
    }
}
