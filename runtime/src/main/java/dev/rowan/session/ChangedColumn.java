package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import org.jspecify.annotations.Nullable;

/**
 * A column that an update is to write.
 *
 * @param column the column
 * @param before its value in the database as far as is known; null for NULL, and in records that were never read
 * @param after its value then; null for NULL
 */
public record ChangedColumn(
        ColumnMeta column,
        @Nullable Object before,
        @Nullable Object after) {}
