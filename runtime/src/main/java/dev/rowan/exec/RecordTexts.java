package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.meta.TableMeta;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of all tables that one database has met so far. A table is known by its identity: generated code has one of each. */
final class RecordTexts {
    private final Dialect dialect;
    private final Map<TableMeta, RecordSql> byTable = new ConcurrentHashMap<>();

    RecordTexts(Dialect dialect) {
        this.dialect = dialect;
    }

    RecordSql of(TableMeta table) {
        RecordSql known = byTable.get(table);
        return known == null ? byTable.computeIfAbsent(table, meta -> new RecordSql(meta, dialect)) : known;
    }
}
