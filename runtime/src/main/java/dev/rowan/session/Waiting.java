package dev.rowan.session;

import dev.rowan.sql.Pending;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a session has to write yet. */
public final class Waiting {
    private final Set<Entry<?>> touched = new LinkedHashSet<>(4); // most sessions write little

    Waiting() {}

    /** What is to be inserted, in the order in which it was added. */
    public List<Pending<?>> pending() {
        return List.copyOf(in(RecordState.PENDING));
    }

    /** What is to be updated. */
    public List<ChangedRecord> changed() {
        List<ChangedRecord> changed = new ArrayList<>();
        for (Entry<?> entry : in(RecordState.CHANGED)) {
            ChangedRecord record = Differences.of(entry);
            if (!record.columns().isEmpty()) {
                changed.add(record);
            }
        }
        return List.copyOf(changed);
    }

    /** What is to be deleted. */
    public List<RemovedRecord> removed() {
        List<RemovedRecord> removed = new ArrayList<>();
        for (Entry<?> entry : touched) {
            Entry<?> gone = entry.state == RecordState.REMOVED ? entry : entry.replaced;
            if (gone != null) {
                removed.add(new RemovedRecord(gone.keyed(), gone.known()));
            }
        }
        return List.copyOf(removed);
    }

    /** Whether a statement could see what is not written yet: it names the table, or a delete may reach further. */
    public boolean isSeenBy(String sql) {
        for (Entry<?> entry : touched) {
            if (entry.state == RecordState.REMOVED || entry.replaced != null || Mentions.of(sql, entry.meta())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is to be deleted. */
    boolean isRemoving() {
        for (Entry<?> entry : touched) {
            if (entry.isGoing() || entry.replaced != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing waits to be written. */
    public boolean isEmpty() {
        return touched.isEmpty();
    }

    Set<Entry<?>> entries() {
        return touched;
    }

    private List<Entry<?>> in(RecordState state) {
        return touched.stream()
                .filter(entry -> entry.state == state)
                .<Entry<?>>map(entry -> entry)
                .toList();
    }
}
