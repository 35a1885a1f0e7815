package dev.rowan.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a saga could not be undone, and somebody has to see to it. Its cause is what made the saga fail, its suppressed
 * exceptions are why the steps could not be undone; those that could were.
 */
public final class CompensationException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    /**
     * @param failures the steps, in the order in which they were tried
     * @param cause what made the saga fail, or null if it was called off
     */
    public CompensationException(List<Failure> failures, @Nullable Throwable cause) {
        super(
                "Steps that could not be undone: "
                        + failures.stream().map(Failure::step).collect(Collectors.joining(", ")),
                cause);
        this.failures = List.copyOf(failures);
        for (Failure failure : failures) {
            addSuppressed(failure.cause());
        }
    }

    /** The steps that stay done. */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * A step that could not be undone.
     *
     * @param step its name
     * @param cause why
     */
    public record Failure(String step, Throwable cause) {}
}
