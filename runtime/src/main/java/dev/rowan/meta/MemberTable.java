package dev.rowan.meta;

import java.util.List;

/**
 * Where a member of a joined family has what is its own.
 *
 * @param name the table
 * @param columns its columns beside the key
 */
public record MemberTable(String name, List<String> columns) {
    /** Copies the list. */
    public MemberTable {
        columns = List.copyOf(columns);
    }
}
