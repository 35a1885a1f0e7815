package dev.rowan.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a session knew at one moment, to which it can go back. */
public final class Snapshot {
    private final List<Kept<?>> known;
    private final List<Entry<?>> touched;

    private Snapshot(List<Kept<?>> known, List<Entry<?>> touched) {
        this.known = known;
        this.touched = touched;
    }

    static Snapshot of(IdentityMap map, Waiting waiting) {
        List<Entry<?>> touched = waiting.all();
        Set<Entry<?>> all = new LinkedHashSet<>(map.all());
        Set<Entry<?>> mapped = Set.copyOf(all);
        all.addAll(touched);
        List<Kept<?>> known = new ArrayList<>(all.size());
        for (Entry<?> entry : all) {
            known.add(kept(entry, mapped.contains(entry)));
            if (entry.replaced != null) {
                known.add(kept(entry.replaced, false));
            }
        }
        return new Snapshot(known, touched);
    }

    void restore(IdentityMap map, Waiting waiting) {
        Set<Entry<?>> later = new LinkedHashSet<>(map.all());
        later.addAll(waiting.all());
        known.forEach(kept -> later.remove(kept.entry()));
        later.forEach(Entry::undo);
        map.clear();
        waiting.clear();
        for (Kept<?> kept : known) {
            kept.restore(map);
        }
        touched.forEach(waiting::add);
    }

    private static <R> Kept<R> kept(Entry<R> entry, boolean mapped) {
        return new Kept<>(
                entry,
                mapped,
                entry.key,
                entry.state,
                entry.baseline,
                entry.current(),
                entry.links,
                entry.sinceVersion,
                entry.stored,
                entry.joins,
                entry.replaced);
    }

    private record Kept<R>(
            Entry<R> entry,
            boolean mapped,
            @Nullable Object key,
            RecordState state,
            @Nullable R baseline,
            R current,
            List<Filling> links,
            long sinceVersion,
            boolean stored,
            boolean joins,
            @Nullable Entry<R> replaced) {
        void restore(IdentityMap map) {
            entry.key = key;
            entry.state = state;
            entry.baseline = baseline;
            entry.become(current);
            entry.links = links;
            entry.sinceVersion = sinceVersion;
            entry.stored = stored;
            entry.joins = joins;
            entry.replaced = replaced;
            if (mapped && key != null) {
                map.put(entry, key);
            }
        }
    }
}
