package dev.rowan.schema.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that create and drop tables, in the order in which they can be executed. */
public final class Ddl {
    private Ddl() {}

    /**
     * Creates tables, their sequences, indexes, constraints and comments. Foreign keys in a circle are added when all
     * tables are there.
     *
     * @throws UnsupportedFeature if the dialect cannot have something that a table declares; the text names both
     */
    public static List<String> createAll(Collection<? extends Table<?>> tables, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        List<String> later = new ArrayList<>();
        Set<String> created = new HashSet<>();
        List<TableMeta> ordered = TableOrder.of(metas(tables));
        for (TableMeta table : ordered) {
            created.add(table.toString());
            List<ForeignKeyMeta> inline = new ArrayList<>();
            TableDdl ddl = new TableDdl(table, dialect);
            for (ForeignKeyMeta key : table.foreignKeys()) {
                boolean there = created.contains(TableOrder.nameOfTarget(key)) || !isAmong(ordered, key);
                if (there || !dialect.addsConstraints()) {
                    inline.add(key);
                } else {
                    later.add(ddl.addForeignKey(key));
                }
            }
            statements.addAll(ddl.sequences());
            statements.add(ddl.createTable(inline));
            statements.addAll(new IndexDdl(table, dialect).createIndexes());
            statements.addAll(ddl.comments());
        }
        statements.addAll(later);
        return List.copyOf(statements);
    }

    /**
     * Drops tables that are there, and their sequences, those that refer to others first. On SQLite tables that refer to
     * each other in a circle can be dropped in a transaction only.
     */
    public static List<String> dropAll(Collection<? extends Table<?>> tables, Dialect dialect) {
        List<TableMeta> ordered = TableOrder.of(metas(tables));
        Set<String> ties = new LinkedHashSet<>();
        List<TableDdl> dropped = new ArrayList<>();
        for (TableMeta table : ordered) {
            TableDdl ddl = new TableDdl(table, dialect);
            dropped.add(0, ddl);
            TableOrder.forward(table, ordered).forEach(key -> ties.add(ddl.untie(key)));
        }
        List<String> statements = new ArrayList<>();
        if (ties.remove("")) {
            statements.add("drop table if exists "
                    + dropped.stream().map(TableDdl::name).collect(Collectors.joining(", ")));
        } else {
            statements.addAll(ties);
            dropped.forEach(table -> statements.add("drop table if exists " + table.name()));
        }
        dropped.forEach(table -> statements.addAll(table.dropSequences()));
        return List.copyOf(statements);
    }

    private static List<TableMeta> metas(Collection<? extends Table<?>> tables) {
        List<TableMeta> metas = new ArrayList<>(tables.size());
        for (Table<?> table : tables) {
            TableMeta meta = table.meta();
            if (meta.discriminator() != null) {
                throw new IllegalArgumentException("The rows of a member of a family are in the table of the family, "
                        + meta + ", which is to be created and dropped");
            }
            metas.addAll(meta.isJoined() ? meta.tables() : List.of(meta));
        }
        return metas;
    }

    private static boolean isAmong(List<TableMeta> tables, ForeignKeyMeta key) {
        return tables.stream().anyMatch(table -> table.toString().equals(TableOrder.nameOfTarget(key)));
    }
}
