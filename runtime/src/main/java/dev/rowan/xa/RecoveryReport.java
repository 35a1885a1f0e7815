package dev.rowan.xa;

import dev.rowan.error.RowanException;
import java.util.List;

/**
 * What a recovery has done.
 *
 * @param committed the branches that it has committed
 * @param rolledBack the branches that it has rolled back
 * @param failures why databases could not be asked, or branches not be ended; the next recovery tries again
 */
public record RecoveryReport(List<String> committed, List<String> rolledBack, List<RowanException> failures) {
    /** Copies the lists. */
    public RecoveryReport {
        committed = List.copyOf(committed);
        rolledBack = List.copyOf(rolledBack);
        failures = List.copyOf(failures);
    }

    /** Whether no branch is left in doubt. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
