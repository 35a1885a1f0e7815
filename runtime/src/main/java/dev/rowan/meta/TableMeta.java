package dev.rowan.meta;

import dev.rowan.type.SqlKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table: its columns in the order of the record's components, keys and constraints. Immutable; built by generated code with {@link #table}. */
public final class TableMeta {
    private static final List<Integer> FAMILY = List.of(0);

    private final String name;
    private final @Nullable String schema;
    private final @Nullable String comment;
    private final List<ColumnMeta> columns;
    private final Map<String, ColumnMeta> byComponent;
    private final List<UniqueMeta> uniques;
    private final List<IndexMeta> indexes;
    private final List<CheckMeta> checks;
    private final List<ForeignKeyMeta> foreignKeys;
    private final List<RelationMeta> relations;
    private final Map<String, List<String>> options;
    private final List<FamilyMember> members;
    private final @Nullable Discriminator discriminator;
    private final List<ColumnMeta> absent;
    private final List<ColumnMeta> key;
    private final List<ColumnMeta> omittable;

    /** The ordinals of the key's columns. */
    final int[] keyed;

    /** The ordinals of the columns that INSERT names, and of each the bit that leaves it out, or 0. */
    final int[] insertable;

    final long[] omissions;

    private final List<ColumnMeta> serverMade;
    private final int version;
    private final @Nullable ColumnMeta softDelete;
    private final @Nullable ColumnMeta tenant;
    private final List<TableMeta> tables;
    private final Map<String, List<Integer>> places;

    TableMeta(TableMetaBuilder builder) {
        this.name = builder.name;
        this.schema = builder.schema;
        this.comment = builder.comment;
        this.columns = List.copyOf(builder.columns);
        this.uniques = List.copyOf(builder.uniques);
        this.indexes = List.copyOf(builder.indexes);
        this.checks = List.copyOf(builder.checks);
        this.foreignKeys = List.copyOf(builder.foreignKeys);
        this.relations = List.copyOf(builder.relations);
        this.options = Map.copyOf(builder.options);
        this.members = List.copyOf(builder.members);
        this.discriminator = builder.discriminator;
        this.absent = List.copyOf(builder.absent);
        this.byComponent = new LinkedHashMap<>();
        for (ColumnMeta column : columns) {
            byComponent.put(column.component(), column);
        }
        this.key = those(column -> column.role() == ColumnRole.KEY);
        this.keyed = ordinals(column -> column.role() == ColumnRole.KEY);
        this.omittable = those(ColumnMeta::omittable);
        this.insertable = ordinals(ColumnMeta::insertable);
        this.omissions = new long[insertable.length];
        long bit = 1;
        for (int i = 0; i < insertable.length; i++) {
            if (columns.get(insertable[i]).omittable()) {
                omissions[i] = bit;
                bit <<= 1;
            }
        }
        this.serverMade = those(ColumnMeta::serverMade);
        int[] versions = ordinals(column -> column.role() == ColumnRole.VERSION);
        this.version = versions.length == 0 ? -1 : versions[0];
        this.softDelete = first(column -> column.role() == ColumnRole.DELETED);
        this.tenant = first(ColumnMeta::tenant);
        this.tables = JoinedTables.of(this, builder);
        this.places = new HashMap<>();
        for (int place = 0; place < tables.size(); place++) {
            for (ColumnMeta column : tables.get(place).columns) {
                places.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Begins a table. */
    public static TableMetaBuilder table(String name) {
        return new TableMetaBuilder(name);
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** Its schema; null for the connection's. */
    public @Nullable String schema() {
        return schema;
    }

    /** Its comment; null for none. */
    public @Nullable String comment() {
        return comment;
    }

    /** Its columns, in the order of the record's components. */
    public List<ColumnMeta> columns() {
        return columns;
    }

    /** The column of a component's path, or null. */
    public @Nullable ColumnMeta byComponent(String path) {
        return byComponent.get(path);
    }

    /** The component paths that have a column. */
    public Iterable<String> components() {
        return byComponent.keySet();
    }

    /** Its unique constraints but the key. */
    public List<UniqueMeta> uniques() {
        return uniques;
    }

    /** Its indexes. */
    public List<IndexMeta> indexes() {
        return indexes;
    }

    /** Its check constraints. */
    public List<CheckMeta> checks() {
        return checks;
    }

    /** Its foreign keys. */
    public List<ForeignKeyMeta> foreignKeys() {
        return foreignKeys;
    }

    /** Its relations to other tables, in the order in which they are declared. */
    public List<RelationMeta> relations() {
        return relations;
    }

    /** The members of the family that has its rows in the table; none if it is no family's. */
    public List<FamilyMember> members() {
        return members;
    }

    /** What tells the rows from others in the table of the same name; null if all of its rows are meant. */
    public @Nullable Discriminator discriminator() {
        return discriminator;
    }

    /** The columns of the same table that other members have, with a default that is not for rows of this one. */
    public List<ColumnMeta> absent() {
        return absent;
    }

    /** Whether both are the same table of the database, of which they may know different rows. */
    public boolean isSameTable(TableMeta other) {
        return name.equals(other.name) && Objects.equals(schema, other.schema);
    }

    /** Whether its columns are in several tables of the database, those of a joined family. */
    public boolean isJoined() {
        return !tables.isEmpty();
    }

    /** The tables of the database that a joined one is made of: that of the family, then those of members; else none. */
    public List<TableMeta> tables() {
        return tables;
    }

    /** The one of {@link #tables} that a column of a joined table is in, or the first; that of the family for the key. */
    public int place(String column) {
        return places(column).get(0);
    }

    /** All of {@link #tables} that have a column which is not in the family's: those of the members that have it. */
    public List<Integer> places(String column) {
        List<Integer> found = places.getOrDefault(column, FAMILY);
        return found.get(0) == 0 ? FAMILY : found;
    }

    /** Whether one of {@link #tables} is joined to the first: it has columns beside the key, or tells the rows of a member. */
    public boolean isRead(int place) {
        return discriminator != null
                || tables.get(place).columns.size() > tables.get(place).key.size();
    }

    /** The clauses that follow its definition in a dialect. */
    public List<String> options(String dialect) {
        return options.getOrDefault(dialect, List.of());
    }

    /** The columns of the primary key. */
    public List<ColumnMeta> key() {
        return key;
    }

    /** The columns that INSERT may leave to the server, in order: those that {@link RecordMapping#omitted} has a bit for. */
    public List<ColumnMeta> omittable() {
        return omittable;
    }

    /** The columns that the server may have made after an insert, in order: those that {@link RecordMapping#withServerValues} reads. */
    public List<ColumnMeta> serverMade() {
        return serverMade;
    }

    /** The columns that are unique together, by the primary key, a constraint or an index of columns without a condition. */
    public List<List<String>> uniqueKeys() {
        List<List<String>> keys = new ArrayList<>();
        if (!key.isEmpty()) {
            keys.add(key.stream().map(ColumnMeta::name).toList());
        }
        for (UniqueMeta unique : uniques) {
            keys.add(unique.columns());
        }
        for (IndexMeta index : indexes) {
            boolean plain = index.parts().stream().noneMatch(IndexMeta.Part::expression);
            if (index.unique() && plain && index.where() == null) {
                keys.add(index.parts().stream().map(IndexMeta.Part::text).toList());
            }
        }
        return keys;
    }

    /**
     * Refuses columns that are not unique together.
     *
     * @throws IllegalArgumentException if no key, constraint or index has just these columns
     */
    public void requireUnique(Collection<String> names) {
        List<List<String>> keys = uniqueKeys();
        Set<String> wanted = Set.copyOf(names);
        if (keys.stream().noneMatch(unique -> Set.copyOf(unique).equals(wanted))) {
            throw new IllegalArgumentException(String.join(", ", names) + " is not unique in " + this + "; "
                    + (keys.isEmpty() ? "nothing is" : keys + " are"));
        }
    }

    /**
     * Refuses columns by which a row of another tenant might be met.
     *
     * @throws IllegalArgumentException if the tenant is not among them
     */
    public void requireOwn(Collection<String> names) {
        if (tenant != null && !names.contains(tenant.name())) {
            throw new IllegalArgumentException("An upsert into " + this + " by " + String.join(", ", names)
                    + " could meet a row of another tenant; it goes by columns that are unique together with "
                    + tenant.name() + " only");
        }
    }

    /** Whether columns are unique among rows that are not deleted, rather than among all: so are all but the primary key. */
    public boolean isUniqueAmongLive(Collection<String> names) {
        Set<String> wanted = Set.copyOf(names);
        return softDelete != null
                && !wanted.equals(key().stream().map(ColumnMeta::name).collect(Collectors.toSet()));
    }

    /** The ordinal of the version column, from 0, or -1. */
    public int versionOrdinal() {
        return version;
    }

    /** The column that says that a row is deleted; null where rows are removed. */
    public @Nullable ColumnMeta softDelete() {
        return softDelete;
    }

    /** The column that says whose row it is; null where that makes no difference. */
    public @Nullable ColumnMeta tenant() {
        return tenant;
    }

    /** Whether a deleted row is one whose {@link #softDelete} is true, rather than one where it is not NULL. */
    public boolean isDeletedByFlag() {
        return softDelete != null && softDelete.dataType().kind() == SqlKind.BOOLEAN;
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }

    private int[] ordinals(Predicate<ColumnMeta> test) {
        return IntStream.range(0, columns.size())
                .filter(i -> test.test(columns.get(i)))
                .toArray();
    }

    private @Nullable ColumnMeta first(Predicate<ColumnMeta> test) {
        return columns.stream().filter(test).findFirst().orElse(null);
    }

    private List<ColumnMeta> those(Predicate<ColumnMeta> test) {
        return columns.stream().filter(test).toList();
    }
}
