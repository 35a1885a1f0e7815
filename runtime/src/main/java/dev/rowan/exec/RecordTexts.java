package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of all tables that one database has met so far. A table is known by its identity: generated code has one of each. */
final class RecordTexts {
    private final Dialect dialect;
    private final Map<TableMeta, RecordSql> byTable = new ConcurrentHashMap<>();
    private final Map<TableMeta, Map<List<ColumnMeta>, KeyedRead>> reads = new ConcurrentHashMap<>();

    RecordTexts(Dialect dialect) {
        this.dialect = dialect;
    }

    RecordSql of(TableMeta table) {
        RecordSql known = byTable.get(table);
        return known == null ? byTable.computeIfAbsent(table, meta -> new RecordSql(meta, dialect)) : known;
    }

    /** The query of whole rows by a key of the table, or by one that leads from it: there are not many of either. */
    KeyedRead by(KeyedTable<?, ?> table, List<ColumnMeta> columns) {
        Map<List<ColumnMeta>, KeyedRead> known = reads.computeIfAbsent(table.meta(), meta -> new ConcurrentHashMap<>());
        KeyedRead read = known.get(columns);
        return read == null
                ? known.computeIfAbsent(List.copyOf(columns), by -> KeyedRead.of(table, by, dialect))
                : read;
    }
}
