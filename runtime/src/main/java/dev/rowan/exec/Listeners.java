package dev.rowan.exec;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners, each on its own: one that fails does no harm to the others or to the execution. */
record Listeners(List<ExecutionListener> listeners) {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    Listeners {
        listeners = List.copyOf(listeners);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    void tell(Execution execution) {
        for (ExecutionListener listener : listeners) {
            try {
                listener.executed(execution);
            } catch (RuntimeException e) {
                LOG.warn("An execution listener failed", e);
            }
        }
    }
}
