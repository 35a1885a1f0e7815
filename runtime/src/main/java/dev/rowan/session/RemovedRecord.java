package dev.rowan.session;

import dev.rowan.sql.KeyedTable;

/**
 * A record that is to be deleted.
 *
 * @param table its table
 * @param row the record as it was
 */
public record RemovedRecord(KeyedTable<?, ?> table, Object row) {}
