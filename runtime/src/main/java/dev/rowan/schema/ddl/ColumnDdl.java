package dev.rowan.schema.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;

/** The definitions of columns in one dialect. */
final class ColumnDdl {
    private final TableMeta table;
    private final Dialect dialect;

    ColumnDdl(TableMeta table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Whether the identity column's definition makes it the primary key. */
    boolean definesKey() {
        return dialect.identityIsKey()
                && table.key().stream().anyMatch(column -> column.origin() == KeyOrigin.IDENTITY);
    }

    String definition(ColumnMeta column) {
        StringBuilder sql = new StringBuilder(dialect.declared(column.name())).append(' ');
        boolean identity = column.origin() == KeyOrigin.IDENTITY;
        if (identity && dialect.identityIsKey() && table.key().size() > 1) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    "identity column in a key of several columns (" + table + "." + column.name() + ")",
                    "Let the identity be the whole key, and make the columns @Unique together.");
        }
        sql.append(identity ? dialect.identity(column.dataType()) : type(column));
        if (column.collation() != null) {
            requireCollations(column);
            sql.append(" collate ").append(dialect.collation(column.collation()));
        }
        if (column.computed() != null) {
            sql.append(" generated always as (").append(column.computed()).append(')');
            sql.append(dialect.computedSuffix(column.stored()));
        }
        sql.append(defaultClause(column));
        if (!column.nullable() && !(identity && dialect.identityIsKey()) && column.computed() == null) {
            sql.append(" not null");
        }
        sql.append(dialect.columnCheck(column.name(), column.dataType()));
        String comment = column.comment();
        if (comment != null && dialect.commentsInline()) {
            sql.append(" comment ").append(dialect.literal(comment));
        }
        return sql.toString();
    }

    /** A sequence's name, which is in the schema of the table. */
    String sequence(String name) {
        return dialect.declared(table.schema(), name);
    }

    private String type(ColumnMeta column) {
        String own = column.typeByDialect().get(dialect.name());
        String any = column.typeByDialect().get("");
        if (own != null) {
            return own;
        }
        return any != null ? any : dialect.typeName(column.dataType());
    }

    private void requireCollations(ColumnMeta column) {
        if (!dialect.supports(Feature.COLLATIONS)) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    "collation of a column (" + table + "." + column.name() + ")",
                    "Leave it out, and set the database's with SET COLLATION.");
        }
    }

    private String defaultClause(ColumnMeta column) {
        String sequence = column.sequence();
        if (sequence != null) {
            return " default " + dialect.nextValue(sequence(sequence));
        }
        if (column.defaultSql() != null) {
            return " default " + dialect.defaultExpression(column.defaultSql());
        }
        Object value = column.defaultValue();
        return value == null ? "" : " default " + dialect.defaultLiteral(column.dataType(), value);
    }
}
