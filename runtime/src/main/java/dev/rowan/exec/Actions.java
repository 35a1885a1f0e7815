package dev.rowan.exec;

import java.util.ArrayList;
import java.util.List;

/** What waits for the outcome of a transaction. */
public final class Actions {
    private Actions() {}

    /** Actions and further ones. Most transactions have none, and need no lists for them; one that has some is added to. */
    static List<Runnable> joined(List<Runnable> actions, List<Runnable> further) {
        if (further.isEmpty()) {
            return actions;
        }
        List<Runnable> all = actions.isEmpty() ? new ArrayList<>() : actions;
        all.addAll(further);
        return all;
    }

    /** Runs all actions, even if some fail, and throws the first failure, whatever it is. */
    public static void runAll(List<Runnable> actions) {
        if (actions.isEmpty()) {
            return;
        }
        Throwable first = null;
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (Throwable e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            Actions.<RuntimeException>rethrow(first);
        }
    }

    /** An action can throw what the compiler does not know of, as those written in other languages do. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
