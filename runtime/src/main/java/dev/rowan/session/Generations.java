package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Records in the order in which they can be inserted, or backwards deleted, a batch of one table at a time: tables by
 * their foreign keys; where records of one table refer to each other, or tables do so in a circle, record by record.
 */
final class Generations {
    private final boolean backwards;
    private final Consumer<List<Entry<?>>> write;
    private final BiConsumer<Entry<?>, List<Reference>> postpone;

    /**
     * @param backwards whether children come first
     * @param write writes records of one table
     * @param postpone does without references that stand in a circle
     */
    Generations(boolean backwards, Consumer<List<Entry<?>>> write, BiConsumer<Entry<?>, List<Reference>> postpone) {
        this.backwards = backwards;
        this.write = write;
        this.postpone = postpone;
    }

    void run(List<Entry<?>> entries) {
        Map<TableMeta, List<Entry<?>>> byTable = ByTable.of(entries);
        List<List<TableMeta>> groups = Dependencies.parentsFirst(byTable.keySet());
        for (int i = 0; i < groups.size(); i++) {
            List<TableMeta> group = groups.get(backwards ? groups.size() - 1 - i : i);
            TableMeta first = group.get(0);
            if (group.size() == 1 && !ForeignKeys.refersTo(first, first)) {
                write.accept(byTable.getOrDefault(first, List.of()));
            } else {
                Set<Entry<?>> circle = new LinkedHashSet<>();
                group.forEach(table -> circle.addAll(byTable.getOrDefault(table, List.of())));
                oneByOne(circle);
            }
        }
    }

    private void oneByOne(Set<Entry<?>> remaining) {
        List<Reference> references = Reference.among(remaining);
        while (!remaining.isEmpty()) {
            Set<Entry<?>> waiting = new LinkedHashSet<>();
            references.forEach(reference -> waiting.add(backwards ? reference.parent() : reference.child()));
            List<Entry<?>> ready = new ArrayList<>();
            for (Entry<?> entry : remaining) {
                if (!waiting.contains(entry)
                        && (ready.isEmpty() || entry.meta() == ready.get(0).meta())) {
                    ready.add(entry);
                }
            }
            if (ready.isEmpty()) {
                breakCircle(remaining, references);
            } else {
                write.accept(ready);
                Set<Entry<?>> done = Set.copyOf(ready);
                remaining.removeAll(done);
                references.removeIf(reference -> done.contains(backwards ? reference.child() : reference.parent()));
            }
        }
    }

    private void breakCircle(Set<Entry<?>> remaining, List<Reference> references) {
        for (Entry<?> entry : remaining) {
            List<Reference> own = references.stream()
                    .filter(reference -> reference.child() == entry)
                    .toList();
            if (!own.isEmpty() && own.stream().allMatch(Reference::isOptional)) {
                postpone.accept(entry, own);
                references.removeAll(own);
                return;
            }
        }
        List<TableMeta> tables = remaining.stream().map(Entry::meta).distinct().toList();
        throw new IllegalStateException("Records of " + tables
                + " refer to each other in a circle by columns that cannot be NULL, so that none can be written first");
    }
}
