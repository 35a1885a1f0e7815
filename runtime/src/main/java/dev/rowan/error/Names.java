package dev.rowan.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Names in messages: what was meant by a misspelt one, and how one from outside is shown. For Rowan's own use. */
public final class Names {
    private static final int LONGEST = 40;

    private Names() {}

    /** The one of some names that a misspelt one is nearest to, if it is near at all. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        int near = name.length() < 5 ? 1 : 2;
        return known.stream()
                .filter(other -> distance(name, other) <= near)
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /** {@code ; did you mean x?}, or all names where none is near. */
    public static String suggestion(String name, Collection<String> known) {
        return nearest(name, known)
                .map(other -> "; did you mean " + other + "?")
                .orElseGet(() -> "; there " + (known.isEmpty() ? "are none" : "is " + String.join(", ", known)));
    }

    /** A name from outside, cut and without characters that would spoil a line of a log. */
    public static String shown(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> text.appendCodePoint(isPlain(c) ? c : '?'));
        return name.codePointCount(0, name.length()) > LONGEST ? text + "..." : text.toString();
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c < 128 && c > 31 && c != '<' && c != '>';
    }

    /** How many letters must be put in, taken out, replaced or exchanged with the next to make one word of the other. */
    public static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                steps[i][j] =
                        Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
