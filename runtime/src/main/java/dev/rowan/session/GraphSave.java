package dev.rowan.session;

import dev.rowan.exec.Atomic;
import dev.rowan.exec.Executor;
import dev.rowan.sql.WritableShape;
import java.util.ArrayList;
import java.util.List;

/** Writes trees: finds out what differs from the rows that are there, and writes that as a session's flush does. */
public final class GraphSave {
    private GraphSave() {}

    /** Saves trees of a shape, all of them or none, and gives them back as they are stored. */
    public static <T> List<T> save(Executor executor, WritableShape<T> shape, List<? extends T> trees) {
        if (trees.isEmpty()) {
            return List.of();
        }
        SaveLevel level = shape.prepared(SaveLevel.class, SaveLevel::of);
        return Atomic.run(executor, within -> save(within, level, trees));
    }

    @SuppressWarnings("unchecked") // a tree is made anew by the shape that took it apart
    private static <T> List<T> save(Executor executor, SaveLevel level, List<? extends T> trees) {
        List<SaveNode> roots = new ArrayList<>(trees.size());
        for (int i = 0; i < trees.size(); i++) {
            roots.add(SaveNode.of(level, trees.get(i), null, null, i));
        }
        SaveChanges changes = new SaveChanges();
        new SaveRows(executor, changes).find(level, roots);
        changes.write(executor);
        List<T> saved = new ArrayList<>(roots.size());
        roots.forEach(root -> saved.add((T) SavedTree.of(root)));
        return List.copyOf(saved);
    }
}
