package dev.rowan.test;

import dev.rowan.Database;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Empties tables, whichever of them refer to each other. Identity columns and sequences go on counting. */
public final class TableCleaner {
    private final List<Table<?>> tables;

    /**
     * A cleaner of some tables.
     *
     * @param tables the tables, those that others refer to first
     */
    public TableCleaner(Collection<? extends Table<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * Removes every row.
     *
     * @param database where the tables are
     */
    public void clean(Database database) {
        if (!tables.isEmpty()) {
            List<String> statements = statements(database.dialect());
            database.inTransaction(tx -> {
                for (String sql : statements) {
                    tx.sql(sql).execute();
                }
            });
        }
    }

    /** Rows of one table may refer to each other, which not every server forgives a delete. */
    List<String> statements(Dialect dialect) {
        return switch (dialect.name()) {
            case "mysql", "mariadb" -> between("set foreign_key_checks = 0", "set foreign_key_checks = 1", dialect);
            case "h2" -> between("set referential_integrity false", "set referential_integrity true", dialect);
            case "postgresql" ->
                List.of("truncate table " + names(dialect).collect(Collectors.joining(", ")) + " cascade");
            case "sqlite" -> between("pragma defer_foreign_keys = on", "pragma defer_foreign_keys = off", dialect);
            default -> deletes(dialect);
        };
    }

    private List<String> between(String before, String after, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        statements.add(before);
        statements.addAll(deletes(dialect));
        statements.add(after);
        return statements;
    }

    private List<String> deletes(Dialect dialect) {
        List<String> deletes =
                names(dialect).map(name -> "delete from " + name).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(deletes);
        return deletes;
    }

    private Stream<String> names(Dialect dialect) {
        return tables.stream()
                .map(Table::meta)
                .flatMap(meta -> meta.isJoined() ? meta.tables().stream() : Stream.of(meta))
                .map(meta -> {
                    String schema = meta.schema();
                    String name = dialect.quoter().quote(meta.name());
                    return schema == null ? name : dialect.quoter().quote(schema) + "." + name;
                });
    }
}
