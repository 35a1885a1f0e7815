package dev.rowan.xa;

import dev.rowan.exec.Isolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Begins transactions over several databases, and ends those that a crash has left. Safe for use by many threads. */
public final class Coordinator {
    private final String name;
    private final List<XaDatabase> databases;
    private final DecisionLog log;
    private final Set<String> active = ConcurrentHashMap.newKeySet();

    /**
     * A coordinator of some databases.
     *
     * @param name tells its branches from those of others; the same after a restart
     */
    public Coordinator(String name, List<XaDatabase> databases, DecisionLog log) {
        this.name = BranchId.requireName(name);
        this.databases = List.copyOf(databases);
        this.log = log;
    }

    /** A new transaction. */
    public GlobalScope begin(@Nullable Isolation isolation) {
        String id = BranchId.next(name);
        active.add(id);
        return new GlobalScope(this, id, isolation);
    }

    /** Ends the branches of earlier processes of this name. */
    public RecoveryReport recover() {
        return new Recovery(name, databases, log, Set.copyOf(active)).run();
    }

    /** Closes connections at rest. */
    public void close() {
        databases.forEach(XaDatabase::close);
    }

    DecisionLog log() {
        return log;
    }

    void ended(String id) {
        active.remove(id);
    }
}
