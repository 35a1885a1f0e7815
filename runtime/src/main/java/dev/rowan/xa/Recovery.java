package dev.rowan.xa;

import dev.rowan.error.RowanException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.transaction.xa.Xid;

/** Ends what is prepared: as was decided, and where nothing was decided by rolling back, which is decided first. */
final class Recovery {
    private final String coordinator;
    private final List<XaDatabase> databases;
    private final DecisionLog log;
    private final Set<String> active;
    private final List<String> committed = new ArrayList<>();
    private final List<String> rolledBack = new ArrayList<>();
    private final List<RowanException> failures = new ArrayList<>();

    Recovery(String coordinator, List<XaDatabase> databases, DecisionLog log, Set<String> active) {
        this.coordinator = coordinator;
        this.databases = databases;
        this.log = log;
        this.active = active;
    }

    RecoveryReport run() {
        // before the servers are asked: whoever commits meanwhile forgets its own decision
        Set<String> finished = new HashSet<>(log.committed(coordinator));
        finished.removeAll(active);
        Map<BranchId, XaDatabase> found = new LinkedHashMap<>();
        databases.forEach(database -> find(database, found));
        found.forEach(this::end);
        if (failures.isEmpty()) {
            finished.forEach(log::forget);
        }
        log.dropOld();
        return new RecoveryReport(committed, rolledBack, failures);
    }

    private void find(XaDatabase database, Map<BranchId, XaDatabase> found) {
        try {
            XaSession session = database.open();
            try {
                for (Xid each : session.inDoubt()) {
                    BranchId id = BranchId.of(each);
                    if (id != null
                            && id.isOf(coordinator)
                            && id.database().equals(database.name())
                            && !active.contains(id.transaction())) {
                        found.put(id, database);
                    }
                }
            } finally {
                session.close();
            }
        } catch (RowanException e) {
            failures.add(e);
        }
    }

    private void end(BranchId id, XaDatabase database) {
        Decision decision = log.decide(id.transaction(), Decision.ROLLBACK);
        RowanException failure = database.resolve(id, decision);
        if (failure != null) {
            failures.add(failure);
        } else {
            (decision == Decision.COMMIT ? committed : rolledBack).add(id.toString());
        }
    }
}
