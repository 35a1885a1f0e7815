package dev.rowan.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.H2Dialect;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSqlTest {
    @Test
    void twoHundredAndFiftySixTextsOfUpdatesAreKept() {
        List<ColumnMeta.Builder> columns = new ArrayList<>();
        columns.add(ColumnMeta.column("id", "id", SqlTypes.INT64).key());
        for (int i = 0; i < 9; i++) {
            columns.add(ColumnMeta.column("c" + i, "c" + i, SqlTypes.INT32));
        }
        TableMeta meta = TableMeta.table("t")
                .columns(columns.toArray(ColumnMeta.Builder[]::new))
                .build();
        RecordSql sql = new RecordSql(meta, H2Dialect.INSTANCE);
        List<UpdateSql> first = new ArrayList<>();
        for (long mixture = 1; mixture <= 300; mixture++) {
            first.add(sql.update(BitSet.valueOf(new long[] {mixture << 1})));
        }
        assertThat(first).extracting(UpdateSql::sql).doesNotHaveDuplicates();
        for (int i = 0; i < 300; i++) {
            UpdateSql again = sql.update(BitSet.valueOf(new long[] {i + 1L << 1}));
            assertThat(again).isEqualTo(first.get(i));
            assertThat(again == first.get(i)).as("mixture %d is kept", i + 1).isEqualTo(i < 256);
        }
        assertThat(first.get(4))
                .isEqualTo(new UpdateSql("update t set c0 = ?, c2 = ? where id = ?", List.of("t.c0", "t.c2", "t.id")));
    }
}
