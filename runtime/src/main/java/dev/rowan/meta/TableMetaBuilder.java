package dev.rowan.meta;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a table. */
public final class TableMetaBuilder {
    final String name;

    @Nullable
    String schema;

    @Nullable
    String comment;

    final List<ColumnMeta> columns = new ArrayList<>();
    final List<UniqueMeta> uniques = new ArrayList<>();
    final List<IndexMeta> indexes = new ArrayList<>();
    final List<CheckMeta> checks = new ArrayList<>();
    final List<ForeignKeyMeta> foreignKeys = new ArrayList<>();
    final List<RelationMeta> relations = new ArrayList<>();
    final Map<String, List<String>> options = new LinkedHashMap<>();
    final List<FamilyMember> members = new ArrayList<>();

    @Nullable
    Discriminator discriminator;

    final List<ColumnMeta> absent = new ArrayList<>();

    /** The tables of members that constraints belong to, by the constraints' names. */
    final Map<String, String> owners = new HashMap<>();

    @Nullable
    MemberTable own;

    TableMetaBuilder(String name) {
        this.name = name;
    }

    /** Its schema. */
    public TableMetaBuilder schema(String newSchema) {
        schema = newSchema;
        return this;
    }

    /** Its comment. */
    public TableMetaBuilder comment(String text) {
        comment = text;
        return this;
    }

    /** The next columns. */
    public TableMetaBuilder columns(ColumnMeta.Builder... more) {
        for (ColumnMeta.Builder column : more) {
            columns.add(column.build());
        }
        return this;
    }

    void add(ColumnMeta column) {
        columns.add(column);
    }

    /** A unique constraint. */
    public TableMetaBuilder unique(String constraint, String... names) {
        uniques.add(new UniqueMeta(constraint, List.of(names)));
        return this;
    }

    /** An index of columns, in every dialect. */
    public TableMetaBuilder index(String index, String... names) {
        return index(IndexMeta.of(index, names));
    }

    /** An index. */
    public TableMetaBuilder index(IndexMeta index) {
        indexes.add(index);
        return this;
    }

    /** A check constraint in some dialects; in all if none is named. */
    public TableMetaBuilder check(String constraint, String condition, String... dialects) {
        return check(CheckMeta.of(constraint, condition, dialects));
    }

    TableMetaBuilder check(CheckMeta check) {
        checks.add(check);
        return this;
    }

    /** These constraints belong to the table of a member. */
    public TableMetaBuilder owned(String table, String... constraints) {
        for (String constraint : constraints) {
            owners.put(constraint, table);
        }
        return this;
    }

    /** A foreign key of one column, which minds deletes and changes of keys there. */
    public TableMetaBuilder foreignKey(String constraint, String column, String table, String references) {
        ForeignKeyAction none = ForeignKeyAction.NO_ACTION;
        return foreignKey(
                new ForeignKeyMeta(constraint, List.of(column), null, table, List.of(references), none, none));
    }

    /** A foreign key. */
    public TableMetaBuilder foreignKey(ForeignKeyMeta foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    /** A relation by this table's foreign key that a row always has, as {@link RelationMeta#toOne} makes it. */
    public TableMetaBuilder toOne(String relation, String... pairs) {
        return relation(RelationMeta.toOne(relation, pairs));
    }

    /** A relation. */
    public TableMetaBuilder relation(RelationMeta relation) {
        relations.add(relation);
        return this;
    }

    /** A member of the family whose rows are in the table. */
    public TableMetaBuilder member(FamilyMember member) {
        members.add(member);
        return this;
    }

    /** It is one member's part of a family's table: the rows that have a value in a column. */
    public TableMetaBuilder memberOf(String column, String value) {
        ColumnMeta meta = ColumnMeta.column(column, column, SqlTypes.STRING)
                .notUpdatable()
                .build();
        discriminator = new Discriminator(meta, value);
        return this;
    }

    /** Columns of the same table that stay NULL in the member's rows, whatever their default. */
    public TableMetaBuilder absent(String... names) {
        for (String absentName : names) {
            absent.add(ColumnMeta.column(absentName, absentName, SqlTypes.STRING)
                    .nullable()
                    .build());
        }
        return this;
    }

    /** These columns of the member are in a table of its own. */
    public TableMetaBuilder apart(String table, String... names) {
        own = new MemberTable(table, List.of(names));
        return this;
    }

    /** A clause that follows the definition in one dialect. */
    public TableMetaBuilder option(String dialect, String clause) {
        options.computeIfAbsent(dialect, d -> new ArrayList<>()).add(clause);
        return this;
    }

    /** The table. */
    public TableMeta build() {
        return new TableMeta(this);
    }
}
