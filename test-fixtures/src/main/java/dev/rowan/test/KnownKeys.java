package dev.rowan.test;

import dev.rowan.Database;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Table;
import java.util.Collection;
import java.util.Set;

/** For rows with keys that tests know, in columns that the server counts on by itself. */
public final class KnownKeys {
    /** Where keys that are given do not count when the server makes the next one. */
    private static final Set<String> COUNTING_ON = Set.of("h2", "postgresql");

    private KnownKeys() {}

    /**
     * Has the server make keys from 101 on, behind those that were given.
     *
     * @param db where the tables are
     * @param tables the tables; those whose keys the server does not make are left alone
     */
    public static void countOn(Database db, Collection<? extends Table<?>> tables) {
        if (!COUNTING_ON.contains(db.dialect().name())) {
            return;
        }
        for (Table<?> table : tables) {
            TableMeta meta = table.meta();
            for (ColumnMeta column : meta.key()) {
                if (column.origin() == KeyOrigin.IDENTITY) {
                    db.sql("alter table " + meta.name() + " alter column " + column.name() + " restart with 101")
                            .execute();
                }
            }
        }
    }
}
