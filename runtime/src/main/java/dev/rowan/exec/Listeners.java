package dev.rowan.exec;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners, each on its own: one that fails does no harm to the others or to the execution. */
record Listeners(List<ExecutionListener> listeners, List<ExecutionObserver<?>> observers, String dialect) {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    Listeners {
        listeners = List.copyOf(listeners);
        observers = List.copyOf(observers);
    }

    boolean isEmpty() {
        return listeners.isEmpty() && observers.isEmpty();
    }

    /** Lets the observers see an execution begin. */
    List<Observation<?>> begin(ExecutionKind kind, String sql, int batchSize) {
        if (observers.isEmpty()) {
            return List.of();
        }
        ExecutionStart start = new ExecutionStart(kind, sql, batchSize, dialect);
        List<Observation<?>> begun = new ArrayList<>(observers.size());
        for (ExecutionObserver<?> observer : observers) {
            Observation<?> observation = Observation.begin(observer, start);
            if (observation != null) {
                begun.add(observation);
            }
        }
        return begun;
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
