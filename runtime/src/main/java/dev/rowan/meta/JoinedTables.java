package dev.rowan.meta;

import dev.rowan.annotation.ForeignKeyAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the database that a joined family, or one of its members, is made of: the family's first. */
final class JoinedTables {
    private final TableMeta meta;
    private final TableMetaBuilder from;

    private JoinedTables(TableMeta meta, TableMetaBuilder from) {
        this.meta = meta;
        this.from = from;
    }

    /** None if all is in one table. */
    static List<TableMeta> of(TableMeta meta, TableMetaBuilder from) {
        return new JoinedTables(meta, from).tables();
    }

    private List<TableMeta> tables() {
        MemberTable own = from.own;
        if (own != null) {
            return List.of(base(Set.copyOf(own.columns())), part(own, Set.of()));
        }
        Set<String> apart = new HashSet<>();
        List<TableMeta> all = new ArrayList<>();
        for (FamilyMember member : meta.members()) {
            MemberTable table = member.own();
            if (table != null) {
                apart.addAll(table.columns());
                all.add(part(table, Set.copyOf(member.required())));
            }
        }
        if (!all.isEmpty()) {
            all.add(0, base(apart));
        }
        return List.copyOf(all);
    }

    /** What all rows have. */
    private TableMeta base(Set<String> apart) {
        TableMetaBuilder base = begin(meta.name());
        for (ColumnMeta column : meta.columns()) {
            if (!apart.contains(column.name())) {
                base.add(column);
            }
        }
        for (FamilyMember member : meta.members()) {
            base.member(FamilyMember.of(
                    member.value(),
                    member.required().stream()
                            .filter(column -> !apart.contains(column))
                            .toArray(String[]::new)));
        }
        Discriminator discriminator = meta.discriminator();
        if (discriminator != null) {
            base.memberOf(discriminator.column().name(), discriminator.value());
        }
        String comment = meta.comment();
        if (comment != null) {
            base.comment(comment);
        }
        return constrained(base, null, apart);
    }

    /** What one member has, with the key of the row that it belongs to. */
    private TableMeta part(MemberTable table, Set<String> required) {
        TableMetaBuilder part = begin(table.name());
        List<String> key = new ArrayList<>();
        for (ColumnMeta column : meta.key()) {
            part.add(column.reference());
            key.add(column.name());
        }
        Map<String, ColumnMeta> columns = new HashMap<>();
        meta.columns().forEach(column -> columns.put(column.name(), column));
        for (String name : table.columns()) {
            ColumnMeta column = Objects.requireNonNull(columns.get(name), name);
            part.add(required.contains(name) ? column.required() : column);
        }
        part.foreignKey(new ForeignKeyMeta(
                "fk_" + table.name() + "_" + String.join("_", key),
                key,
                meta.schema(),
                meta.name(),
                key,
                ForeignKeyAction.CASCADE,
                ForeignKeyAction.NO_ACTION));
        return constrained(part, table.name(), Set.copyOf(table.columns()));
    }

    private TableMetaBuilder begin(String name) {
        TableMetaBuilder builder = TableMeta.table(name);
        String schema = meta.schema();
        if (schema != null) {
            builder.schema(schema);
        }
        from.options.forEach((dialect, clauses) -> clauses.forEach(clause -> builder.option(dialect, clause)));
        return builder;
    }

    /** With the constraints that belong to a table: those of columns of members are where these are. */
    private TableMeta constrained(TableMetaBuilder to, @Nullable String part, Set<String> apart) {
        for (UniqueMeta unique : meta.uniques()) {
            if (isThere(unique.name(), unique.columns(), part, apart)) {
                to.unique(unique.name(), unique.columns().toArray(new String[0]));
            }
        }
        for (IndexMeta index : meta.indexes()) {
            if (Objects.equals(from.owners.get(index.name()), part)) {
                to.index(index);
            }
        }
        for (CheckMeta check : meta.checks()) {
            if (Objects.equals(from.owners.get(check.name()), part)) {
                to.check(check);
            }
        }
        for (ForeignKeyMeta key : meta.foreignKeys()) {
            if (isThere(key.name(), key.columns(), part, apart)) {
                to.foreignKey(key);
            }
        }
        return to.build();
    }

    /** Columns that several members have do not tell it. */
    private boolean isThere(String constraint, List<String> columns, @Nullable String part, Set<String> apart) {
        String owner = from.owners.get(constraint);
        if (owner != null) {
            return owner.equals(part);
        }
        return part == null
                ? columns.stream().noneMatch(apart::contains)
                : columns.stream().anyMatch(apart::contains);
    }
}
