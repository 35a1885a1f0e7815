package dev.rowan.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names the constraints of a record: kind, table and columns, {@code uq_users_email}. */
final class ConstraintNames {

    /** PostgreSQL cuts off longer names. */
    private static final int LONGEST = 63;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^_|_$");

    private final Set<String> given = new HashSet<>();

    /** A name of its own for a constraint over the subjects, which are columns or expressions. */
    String name(String kind, String table, List<String> subjects) {
        String name = shortened(kind + '_' + table + '_' + words(String.join("_", subjects)));
        int n = 1;
        while (!given.add(name.toLowerCase(Locale.ROOT))) {
            n++;
            name = shortened(kind + '_' + table + '_' + words(String.join("_", subjects)) + '_' + n);
        }
        return name;
    }

    private static String words(String subjects) {
        String joined = BETWEEN_WORDS.matcher(subjects).replaceAll("_");
        return AT_THE_ENDS.matcher(joined).replaceAll("");
    }

    /** Keeps a long name's beginning and tells it from its like by a hash of the whole. */
    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - 9) + '_' + String.format(Locale.ROOT, "%08x", name.hashCode());
    }
}
