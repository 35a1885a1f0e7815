package dev.rowan.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names a misspelt one was meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /** The nearest candidate, unless even that one is too far off to be meant. */
    public static Optional<String> nearest(String misspelt, Collection<String> candidates) {
        int tolerance = Math.max(1, misspelt.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(misspelt, candidate) <= tolerance || isCutOff(misspelt, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(misspelt, candidate))
                        .thenComparing(candidate -> !startsAlike(misspelt, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether the candidate begins with what was written, and that is no mere initial. */
    private static boolean isCutOff(String misspelt, String candidate) {
        return misspelt.length() > 2 && candidate.regionMatches(true, 0, misspelt, 0, misspelt.length());
    }

    private static boolean startsAlike(String misspelt, String candidate) {
        return candidate.regionMatches(true, 0, misspelt, 0, 1);
    }

    /** {@code Did you mean 'email'?} where there is a near candidate, else {@code byDefault}. */
    public static String didYouMean(String misspelt, Collection<String> candidates, String byDefault) {
        return nearest(misspelt, candidates)
                .map(name -> "Did you mean '" + name + "'?")
                .orElse(byDefault);
    }

    /** Single-letter changes and swaps of neighbours that lead from one to the other, ignoring case. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
