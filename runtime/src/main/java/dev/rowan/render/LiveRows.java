package dev.rowan.render;

import dev.rowan.meta.TableMeta;

/** How the column that marks deleted rows tells of those that are not. */
public final class LiveRows {
    private LiveRows() {}

    /** What stands behind the name of that column. */
    public static String test(TableMeta table) {
        return table.isDeletedByFlag() ? " = false" : " is null";
    }
}
