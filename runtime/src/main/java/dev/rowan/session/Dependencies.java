package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables in the order of their foreign keys: parents first, those that refer to each other in a circle together (Tarjan). */
final class Dependencies {
    private final List<TableMeta> tables;
    private final Map<TableMeta, int[]> marks = new HashMap<>();
    private final Deque<TableMeta> path = new ArrayDeque<>();
    private final List<List<TableMeta>> groups = new ArrayList<>();
    private int next;

    private Dependencies(Collection<TableMeta> tables) {
        this.tables = List.copyOf(tables);
    }

    static List<List<TableMeta>> parentsFirst(Collection<TableMeta> tables) {
        if (tables.size() == 1) {
            return List.of(List.copyOf(tables));
        }
        Dependencies dependencies = new Dependencies(tables);
        for (TableMeta table : dependencies.tables) {
            if (!dependencies.marks.containsKey(table)) {
                dependencies.visit(table);
            }
        }
        return dependencies.groups;
    }

    /** A table's mark is its number, and the lowest number that it leads to. */
    private int[] visit(TableMeta table) {
        int[] mark = {next, next};
        next++;
        marks.put(table, mark);
        path.push(table);
        for (TableMeta other : tables) {
            if (ForeignKeys.refersTo(table, other)) {
                int[] known = marks.get(other);
                if (known == null) {
                    mark[1] = Math.min(mark[1], visit(other)[1]);
                } else if (path.contains(other)) {
                    mark[1] = Math.min(mark[1], known[0]);
                }
            }
        }
        if (mark[0] == mark[1]) {
            List<TableMeta> group = new ArrayList<>();
            TableMeta member;
            do {
                member = path.pop();
                group.add(member);
            } while (member != table);
            groups.add(group);
        }
        return mark;
    }
}
