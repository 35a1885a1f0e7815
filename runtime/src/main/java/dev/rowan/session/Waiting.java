package dev.rowan.session;

import dev.rowan.sql.Pending;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session or save has to write yet, in the order in which it came. Its entries are linked to each other. */
public final class Waiting {
    private @Nullable Entry<?> first;
    private @Nullable Entry<?> last;
    private int size;

    Waiting() {}

    /** Adds an entry at the end, unless it waits already. */
    void add(Entry<?> entry) {
        if (entry.waiting == this) {
            return;
        }
        if (entry.waiting != null) {
            throw new IllegalStateException("This record of " + entry.meta() + " waits in another session");
        }
        entry.waiting = this;
        entry.earlier = last;
        if (last == null) {
            first = entry;
        } else {
            last.later = entry;
        }
        last = entry;
        size++;
    }

    void remove(Entry<?> entry) {
        if (entry.waiting != this) {
            return;
        }
        Entry<?> earlier = entry.earlier;
        Entry<?> later = entry.later;
        if (earlier == null) {
            first = later;
        } else {
            earlier.later = later;
        }
        if (later == null) {
            last = earlier;
        } else {
            later.earlier = earlier;
        }
        entry.waiting = null;
        entry.earlier = null;
        entry.later = null;
        size--;
    }

    void clear() {
        Entry<?> entry = first;
        while (entry != null) {
            Entry<?> later = entry.later;
            entry.waiting = null;
            entry.earlier = null;
            entry.later = null;
            entry = later;
        }
        first = null;
        last = null;
        size = 0;
    }

    /** The first one, behind which the others are linked; null if there is none. */
    @Nullable
    Entry<?> first() {
        return first;
    }

    int size() {
        return size;
    }

    /** How many there are of which one thing is to be done. */
    int count(RecordState state) {
        int count = 0;
        for (Entry<?> entry = first; entry != null; entry = entry.later) {
            count += entry.state == state ? 1 : 0;
        }
        return count;
    }

    /** All of them, as they are now. */
    List<Entry<?>> all() {
        List<Entry<?>> all = new ArrayList<>(size);
        for (Entry<?> entry = first; entry != null; entry = entry.later) {
            all.add(entry);
        }
        return all;
    }

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
        for (Entry<?> entry = first; entry != null; entry = entry.later) {
            Entry<?> gone = entry.state == RecordState.REMOVED ? entry : entry.replaced;
            if (gone != null) {
                removed.add(new RemovedRecord(gone.keyed(), gone.known()));
            }
        }
        return List.copyOf(removed);
    }

    /** Whether a statement could see what is not written yet: it names the table, or a delete may reach further. */
    public boolean isSeenBy(String sql) {
        for (Entry<?> entry = first; entry != null; entry = entry.later) {
            if (entry.state == RecordState.REMOVED || entry.replaced != null || Mentions.of(sql, entry.meta())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is to be deleted. */
    boolean isRemoving() {
        for (Entry<?> entry = first; entry != null; entry = entry.later) {
            if (entry.isGoing() || entry.replaced != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing waits to be written. */
    public boolean isEmpty() {
        return first == null;
    }

    private List<Entry<?>> in(RecordState state) {
        return all().stream()
                .filter(entry -> entry.state == state)
                .<Entry<?>>map(entry -> entry)
                .toList();
    }
}
