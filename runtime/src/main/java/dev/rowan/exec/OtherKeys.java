package dev.rowan.exec;

import dev.rowan.error.SqlError;
import dev.rowan.error.UniqueViolation;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else of a row is unique than the columns that an upsert goes by, for MySQL and MariaDB, which update the row of
 * any unique key that is met.
 *
 * @param sql the texts of the table
 * @param keys the keys, each of some columns
 */
record OtherKeys(RecordSql sql, List<List<ColumnMeta>> keys) {
    /** The keys of a row whose columns are inserted and not NULL, but the one that is meant. */
    static <R> OtherKeys of(
            RecordSql sql, RecordMapping<R> mapping, R row, List<ColumnMeta> inserted, List<ColumnMeta> meant) {
        TableMeta meta = sql.meta();
        List<List<ColumnMeta>> keys = Stream.of(
                        Stream.of(meta.key()),
                        meta.uniques().stream().map(unique -> named(meta, unique.columns())),
                        meta.indexes().stream().filter(IndexMeta::unique).map(index -> plain(meta, index)))
                .flatMap(all -> all)
                .filter(key -> !key.isEmpty() && inserted.containsAll(key) && !meant.containsAll(key))
                .filter(key -> key.stream()
                        .allMatch(column -> mapping.get(row, meta.columns().indexOf(column)) != null))
                .toList();
        return new OtherKeys(sql, keys);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /**
     * Looks for a row that is met by one of these keys and not by the one that is meant.
     *
     * @throws UniqueViolation if there is one
     */
    <R> void requireFree(Executor executor, RecordMapping<R> mapping, R row, List<ColumnMeta> meant) {
        List<ColumnMeta> bound = new ArrayList<>();
        keys.forEach(bound::addAll);
        bound.addAll(meant);
        String others = keys.stream()
                .map(key -> sql.conjunction(key, " = ?") + alive(key))
                .collect(Collectors.joining(") or (", "((", "))"));
        String text = "select 1 from " + sql.table() + " where " + others + " and not ("
                + sql.conjunction(meant, " <=> ?") + ")";
        List<ColumnMeta> columns = sql.meta().columns();
        Command command = new Command(
                text,
                out -> bound.forEach(column -> mapping.bindColumn(row, columns.indexOf(column), out)),
                sql.qualified(bound),
                StatementOptions.DEFAULT);
        if (executor.query(command, Rows::next)) {
            throw violation(text);
        }
    }

    private String alive(List<ColumnMeta> key) {
        List<String> names = key.stream().map(ColumnMeta::name).toList();
        return sql.meta().isUniqueAmongLive(names) ? " and " + sql.isAlive() : "";
    }

    /** A row was met by another key. */
    UniqueViolation violation(String text) {
        return new UniqueViolation(new SqlError(text, null, 0, null, sql.meta().name(), null, null), null);
    }

    private static List<ColumnMeta> plain(TableMeta meta, IndexMeta index) {
        return index.parts().stream().anyMatch(IndexMeta.Part::expression)
                ? List.of()
                : named(meta, index.parts().stream().map(IndexMeta.Part::text).toList());
    }

    private static List<ColumnMeta> named(TableMeta meta, List<String> names) {
        return names.stream()
                .map(name -> meta.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
