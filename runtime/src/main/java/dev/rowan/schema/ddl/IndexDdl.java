package dev.rowan.schema.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The indexes of one table in one dialect. */
final class IndexDdl {
    private final TableMeta table;
    private final Dialect dialect;

    IndexDdl(TableMeta table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    List<String> createIndexes() {
        List<String> statements = new ArrayList<>();
        for (IndexMeta index : new LiveKeys(table, dialect).indexes()) {
            if (index.dialects().isEmpty() || index.dialects().contains(dialect.name())) {
                statements.add(createIndex(index));
            }
        }
        return statements;
    }

    private String createIndex(IndexMeta index) {
        String where = index.where();
        if (where != null) {
            require(index, Feature.PARTIAL_INDEXES, "partial index");
        }
        if (index.parts().stream().anyMatch(IndexMeta.Part::expression)) {
            require(index, Feature.EXPRESSION_INDEXES, "index over an expression");
        }
        String parts = index.parts().stream().map(this::part).collect(Collectors.joining(", "));
        boolean nameHasSchema = dialect.schemasAreDatabases();
        String name = dialect.declared(nameHasSchema ? table.schema() : null, index.name());
        String target = dialect.declared(nameHasSchema ? null : table.schema(), table.name());
        String method = index.method();
        return (index.unique() ? "create unique index " : "create index ") + name
                + (method == null ? " on " + target : dialect.indexMethod(target, method)) + " (" + parts + ")"
                + (where == null ? "" : " where " + where);
    }

    private String part(IndexMeta.Part part) {
        return (part.expression() ? part.text() : quote(part.text())) + (part.descending() ? " desc" : "");
    }

    private void require(IndexMeta index, Feature feature, String what) {
        if (!dialect.supports(feature)) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    what + " (" + index.name() + " of table " + table + ")",
                    "Name the dialects that are to have the index in @Index(dialects = ...).");
        }
    }

    private String quote(String identifier) {
        return dialect.declared(identifier);
    }
}
