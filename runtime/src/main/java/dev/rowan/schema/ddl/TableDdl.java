package dev.rowan.schema.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.CheckMeta;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The definition of one table in one dialect. */
final class TableDdl {
    private final TableMeta table;
    private final Dialect dialect;
    private final ColumnDdl columns;

    TableDdl(TableMeta table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.columns = new ColumnDdl(table, dialect);
    }

    List<String> sequences() {
        List<String> statements = new ArrayList<>();
        for (String sequence : sequenceNames()) {
            if (!dialect.supports(Feature.SEQUENCES)) {
                throw new UnsupportedFeature(
                        dialect.name(),
                        "sequence (" + sequence + " of table " + table + ")",
                        "Use @Generated(GeneratedBy.IDENTITY) or a UUID key.");
            }
            statements.add("create sequence if not exists " + columns.sequence(sequence));
        }
        return statements;
    }

    String createTable(List<ForeignKeyMeta> foreignKeys) {
        List<String> parts = new ArrayList<>();
        for (ColumnMeta column : table.columns()) {
            parts.add(columns.definition(column));
        }
        LiveKeys live = new LiveKeys(table, dialect);
        ColumnMeta mark = live.column();
        if (mark != null) {
            parts.add(columns.definition(mark));
        }
        if (!table.key().isEmpty() && !columns.definesKey()) {
            parts.add("primary key ("
                    + names(table.key().stream().map(ColumnMeta::name).toList()) + ")");
        }
        for (UniqueMeta unique : live.has() ? List.<UniqueMeta>of() : table.uniques()) {
            parts.add("constraint " + quote(unique.name()) + " unique (" + names(unique.columns()) + ")");
        }
        for (CheckMeta check : table.checks()) {
            if (check.dialects().isEmpty() || check.dialects().contains(dialect.name())) {
                parts.add("constraint " + quote(check.name()) + " check (" + check.condition() + ")");
            }
        }
        parts.addAll(memberChecks());
        for (ForeignKeyMeta key : foreignKeys) {
            parts.add(foreignKey(key));
        }
        return "create table " + name() + " (\n    " + String.join(",\n    ", parts) + "\n)" + options();
    }

    /** That rows are those of members, with what these require. */
    private List<String> memberChecks() {
        if (table.members().isEmpty()) {
            return List.of();
        }
        List<String> checks = new ArrayList<>();
        String discriminator = quote(table.columns().stream()
                .filter(column -> column.role() == ColumnRole.DISCRIMINATOR)
                .findFirst()
                .orElseThrow()
                .name());
        checks.add(check(
                "kind",
                discriminator + " in ("
                        + table.members().stream()
                                .map(member -> dialect.literal(member.value()))
                                .collect(Collectors.joining(", "))
                        + ")"));
        for (FamilyMember member : table.members()) {
            if (!member.required().isEmpty()) {
                checks.add(check(
                        "of_" + member.value().replaceAll("[.-]", "_"),
                        discriminator + " <> "
                                + dialect.literal(member.value()) + " or "
                                + member.required().stream()
                                        .map(column -> quote(column) + " is not null")
                                        .collect(Collectors.joining(" and "))));
            }
        }
        return checks;
    }

    private String check(String name, String condition) {
        return "constraint " + quote("ck_" + table.name() + "_" + name) + " check (" + condition + ")";
    }

    String addForeignKey(ForeignKeyMeta key) {
        return "alter table " + name() + " add " + foreignKey(key);
    }

    List<String> comments() {
        List<String> statements = new ArrayList<>();
        if (dialect.supports(Feature.COMMENTS) && !dialect.commentsInline()) {
            if (table.comment() != null) {
                statements.add("comment on table " + name() + " is " + dialect.literal(table.comment()));
            }
            for (ColumnMeta column : table.columns()) {
                if (column.comment() != null) {
                    statements.add("comment on column " + name() + "." + quote(column.name()) + " is "
                            + dialect.literal(column.comment()));
                }
            }
        }
        return statements;
    }

    String untie(ForeignKeyMeta key) {
        return dialect.untie(name(), quote(key.name()));
    }

    List<String> dropSequences() {
        List<String> statements = new ArrayList<>();
        for (String sequence : sequenceNames()) {
            statements.add("drop sequence if exists " + columns.sequence(sequence));
        }
        return statements;
    }

    private List<String> sequenceNames() {
        List<String> sequences = new ArrayList<>();
        for (ColumnMeta column : table.key()) {
            String sequence = column.sequence();
            if (column.origin() == KeyOrigin.SEQUENCE && sequence != null) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }

    private String foreignKey(ForeignKeyMeta key) {
        return "constraint " + quote(key.name()) + " foreign key (" + names(key.columns()) + ") references "
                + target(key)
                + " (" + names(key.references()) + ")"
                + action(" on delete ", key.onDelete().name())
                + action(" on update ", key.onUpdate().name());
    }

    private String target(ForeignKeyMeta key) {
        if (!dialect.schemasAreDatabases()) {
            return dialect.declared(key.schema(), key.table());
        }
        if (!Objects.equals(key.schema(), table.schema())) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    "foreign key to a table in another schema (" + key.name() + " of table " + table + ")",
                    "Give both tables the same schema; no key can leave the database that it is in.");
        }
        return quote(key.table());
    }

    private static String action(String event, String action) {
        return action.equals("NO_ACTION")
                ? ""
                : event + action.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String options() {
        List<String> options = new ArrayList<>(table.options(dialect.name()));
        String comment = table.comment();
        if (comment != null && dialect.commentsInline()) {
            options.add("comment = " + dialect.literal(comment));
        }
        String standing = dialect.tableOptions(options);
        if (!standing.isEmpty()) {
            options.add(standing);
        }
        return options.isEmpty() ? "" : " " + String.join(" ", options);
    }

    String name() {
        return dialect.declared(table.schema(), table.name());
    }

    private String names(List<String> columns) {
        return columns.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    private String quote(String identifier) {
        return dialect.declared(identifier);
    }
}
