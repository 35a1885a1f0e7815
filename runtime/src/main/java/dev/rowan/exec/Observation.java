package dev.rowan.exec;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One observer at one execution; its failures harm nobody else. */
final class Observation<C extends @Nullable Object> {
    private static final Logger LOG = LoggerFactory.getLogger(Observation.class);

    private final ExecutionObserver<C> observer;
    private final C context;

    private Observation(ExecutionObserver<C> observer, C context) {
        this.observer = observer;
        this.context = context;
    }

    /** The observation, or null if the observer could not begin it. */
    static <C extends @Nullable Object> @Nullable Observation<C> begin(
            ExecutionObserver<C> observer, ExecutionStart start) {
        try {
            return new Observation<>(observer, observer.started(start));
        } catch (RuntimeException e) {
            LOG.warn("An execution observer failed", e);
            return null;
        }
    }

    void end(Execution execution) {
        try {
            observer.ended(context, execution);
        } catch (RuntimeException e) {
            LOG.warn("An execution observer failed", e);
        }
    }
}
