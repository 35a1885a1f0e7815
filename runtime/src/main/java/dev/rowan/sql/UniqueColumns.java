package dev.rowan.sql;

import dev.rowan.meta.TableMeta;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns of a table are unique together. */
final class UniqueColumns {
    private UniqueColumns() {}

    /**
     * Refuses columns that are not.
     *
     * @throws IllegalArgumentException if no key, constraint or index has just these columns
     */
    static void require(TableMeta table, List<String> columns) {
        List<List<String>> all = table.uniqueKeys();
        Set<String> wanted = new HashSet<>(columns);
        if (all.stream().noneMatch(unique -> new HashSet<>(unique).equals(wanted))) {
            throw new IllegalArgumentException(columns + " is no key of " + table + " and has no unique constraint; "
                    + (all.isEmpty() ? "nothing is unique in it" : "unique are " + all));
        }
    }
}
