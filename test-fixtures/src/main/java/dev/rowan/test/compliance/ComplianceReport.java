package dev.rowan.test.compliance;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Counts the tests of one run, and says at its end how many there were, and what was skipped for which reason. */
final class ComplianceReport implements TestWatcher {
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int passed;
    private int failed;

    @Override
    public void testSuccessful(ExtensionContext context) {
        passed++;
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        failed++;
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        skipped.merge(String.valueOf(cause == null ? null : cause.getMessage()), 1, Integer::sum);
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        skipped.merge(reason.orElse("disabled"), 1, Integer::sum);
    }

    /** One line for a run of this name. */
    String of(String run) {
        String line = "[rowan-test] " + run + ": " + passed + " tests passed, " + failed + " failed, "
                + skipped.values().stream().mapToInt(Integer::intValue).sum() + " skipped";
        return skipped.isEmpty() ? line : line + " " + skipped;
    }
}
