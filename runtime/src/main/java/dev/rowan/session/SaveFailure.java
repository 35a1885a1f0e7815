package dev.rowan.session;

import dev.rowan.error.RowanException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a save failed. The exception that it throws is the usual one, such as {@link dev.rowan.error.UniqueViolation}, and
 * has this among those that it suppressed; {@link #of} finds it. Its text has no values in it.
 */
public final class SaveFailure extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String action;
    private final String[] paths;

    SaveFailure(String table, String action, List<String> paths) {
        super("The save failed at the " + action + " of " + (paths.isEmpty() ? "rows" : String.join(", ", some(paths)))
                + " in " + table);
        this.table = table;
        this.action = action;
        this.paths = paths.toArray(String[]::new);
    }

    private static List<String> some(List<String> paths) {
        if (paths.size() <= 5) {
            return paths;
        }
        List<String> some = new ArrayList<>(paths.subList(0, 5));
        some.add((paths.size() - 5) + " more");
        return some;
    }

    /** Where a save failed that threw an exception; null if none did. */
    public static @Nullable SaveFailure of(Throwable thrown) {
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (suppressed instanceof SaveFailure failure) {
                return failure;
            }
        }
        return null;
    }

    /** The table. */
    public String table() {
        return table;
    }

    /** What was being done: insert, update or delete. */
    public String action() {
        return action;
    }

    /** The records of the statement that failed, by their places in the trees, {@code [0].items[2]}: one where it is known which. */
    public List<String> paths() {
        return List.of(paths);
    }
}
