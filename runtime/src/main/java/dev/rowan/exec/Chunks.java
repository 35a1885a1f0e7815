package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.Table;
import dev.rowan.type.SqlKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rows into pieces that one statement can take: up to 1,000 rows, as many parameters as the server allows, and, where
 * columns may be large, some megabytes.
 */
final class Chunks<R> {
    private static final int MOST_ROWS = 1_000;
    private static final long MOST_BYTES = 4L << 20;
    private static final int LARGE = 4_096;

    private final Table<R> table;
    private final Dialect dialect;
    private final int[] large;

    Chunks(Table<R> table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        List<ColumnMeta> columns = table.meta().columns();
        this.large = java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> isLarge(columns.get(i)))
                .toArray();
    }

    List<List<R>> of(List<R> rows, int parameters) {
        int most = Math.max(1, Math.min(MOST_ROWS, dialect.maxParameters() / Math.max(1, parameters)));
        if (rows.size() <= most && large.length == 0) {
            return List.of(rows);
        }
        List<List<R>> chunks = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int i = 0; i < rows.size(); i++) {
            long size = size(rows.get(i));
            if (i > from && (i - from == most || bytes + size > MOST_BYTES)) {
                chunks.add(rows.subList(from, i));
                from = i;
                bytes = 0;
            }
            bytes += size;
        }
        chunks.add(rows.subList(from, rows.size()));
        return chunks;
    }

    private long size(R row) {
        long bytes = 0;
        for (int ordinal : large) {
            Object value = table.mapping().get(row, ordinal);
            if (value instanceof String text) {
                bytes += text.length();
            } else if (value instanceof byte[] array) {
                bytes += array.length;
            } else if (value != null) {
                bytes += LARGE;
            }
        }
        return bytes;
    }

    private static boolean isLarge(ColumnMeta column) {
        SqlKind kind = column.dataType().kind();
        return kind == SqlKind.JSON
                || kind == SqlKind.BYTES
                || kind == SqlKind.TEXT && column.dataType().length() > LARGE;
    }
}
