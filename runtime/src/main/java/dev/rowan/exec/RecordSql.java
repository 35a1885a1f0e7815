package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.KeyReturn;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.Discriminator;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.render.LiveRows;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts for the records of one table in one dialect, written once. Safe for use by many threads. */
final class RecordSql {
    private static final int MOST_TEXTS = 256;

    private final TableMeta meta;
    private final Dialect dialect;
    private final String table;
    private final String whereKey;
    private final @Nullable Discriminator discriminator;
    private final String scope;
    private final @Nullable JoinedText tables;
    private final List<String> keyNames;
    private final Map<Long, InsertSql> inserts = new ConcurrentHashMap<>();
    private final Map<BitSet, UpdateSql> updates = new ConcurrentHashMap<>();
    private final String select;
    private final String selectByKey;
    private final String selectServerMade;
    private final String exists;
    private final BitSet updatable = new BitSet();
    private final UpdateSql update;
    private final UpdateSql delete;
    private final String deleteByKey;
    private final String restore;
    private final String deleteForGood;
    private final String[] serverMade;
    private final boolean stamped;
    private final boolean computed;

    RecordSql(TableMeta meta, Dialect dialect) {
        this.meta = meta;
        this.dialect = dialect;
        this.table = name(meta.schema(), meta.name());
        this.keyNames = qualified(meta.key());
        this.discriminator = meta.discriminator();
        this.whereKey = " where " + conjunction(meta.key(), " = ?") + ofMember(" and ", "");
        this.scope = alive() + own();
        this.tables = meta.isJoined() ? new JoinedText(meta, dialect.quoter()) : null;
        this.select = "select " + columns(meta.columns()) + from();
        String found = tables == null ? whereKey + scope : " where " + conditions(meta.key()) + hidden();
        this.selectByKey = select + found;
        this.serverMade = meta.serverMade().stream().map(ColumnMeta::name).toArray(String[]::new);
        this.selectServerMade = "select " + columns(meta.serverMade()) + from() + found;
        this.exists = "select 1" + from() + found;
        for (int i = 0; i < meta.columns().size(); i++) {
            updatable.set(i, meta.columns().get(i).updatable());
        }
        this.update = writeUpdate(updatable.stream()
                .filter(ordinal -> meta.place(meta.columns().get(ordinal).name()) == 0)
                .toArray());
        String removed = SoftDeletes.mark(this, "delete from " + table);
        this.delete = versioned(removed + whereKey, SoftDeletes.marked(meta));
        this.deleteByKey = removed + whereKey + scope;
        this.restore = SoftDeletes.unmark(this) + whereKey + SoftDeletes.isMarked(this) + own();
        this.deleteForGood = "delete from " + table + whereKey + own();
        this.stamped = meta.columns().stream()
                .anyMatch(column -> column.origin() == KeyOrigin.CLIENT
                        || column.tenant()
                        || column.role().isFilled());
        this.computed = meta.columns().stream().anyMatch(column -> !column.insertable());
    }

    TableMeta meta() {
        return meta;
    }

    /** The table's name as it stands in statements. */
    String table() {
        return table;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether Rowan sets something in the record before it is written. */
    boolean stamped() {
        return stamped;
    }

    /** Whether the server computes columns with every write. */
    boolean computed() {
        return computed;
    }

    /** The columns that the server may make, for drivers that are told their names. Not to be written to. */
    String[] serverMade() {
        return serverMade;
    }

    List<String> keyNames() {
        return keyNames;
    }

    String selectByKey() {
        return selectByKey;
    }

    String selectServerMade() {
        return selectServerMade;
    }

    String exists() {
        return exists;
    }

    /** The ordinals of the columns that may be updated. Not to be written to. */
    BitSet updatable() {
        return updatable;
    }

    /** The update of all columns that may be, by key and version. */
    UpdateSql update() {
        return update;
    }

    UpdateSql delete() {
        return delete;
    }

    String deleteByKey() {
        return deleteByKey;
    }

    /** The update that makes a deleted row one that is there. */
    String restore() {
        return restore;
    }

    /** The delete of a row by its key, be it marked as deleted or not. */
    String deleteForGood() {
        return deleteForGood;
    }

    /** Binds what the conditions on hidden rows need, behind everything else. */
    Binder scope(Stamps stamps) {
        ColumnMeta tenant = meta.tenant();
        return tenant == null ? Binder.NONE : scope(tenant.type(), stamps);
    }

    private static <T> Binder scope(SqlType<T> type, Stamps stamps) {
        T tenant = stamps.tenant(type, null);
        return out -> out.put(type, tenant);
    }

    private String alive() {
        return meta.softDelete() == null ? "" : " and " + isAlive();
    }

    /** The condition that a row is not deleted, of a table where it may be. */
    String isAlive() {
        ColumnMeta mark = Objects.requireNonNull(meta.softDelete());
        return quote(mark.name()) + LiveRows.test(meta);
    }

    /** The condition that a row is the tenant's. */
    private String own() {
        ColumnMeta tenant = meta.tenant();
        return tenant == null ? "" : " and " + quote(tenant.name()) + " = ?";
    }

    /** The query for all columns by some of them. */
    String selectBy(List<ColumnMeta> columns) {
        return select + " where "
                + (tables == null
                        ? conjunction(columns, " = ?") + ofMember(" and ", "") + scope
                        : conditions(columns) + hidden());
    }

    /** The update of some columns, by key and version. The set is not changed afterwards. */
    UpdateSql update(BitSet ordinals) {
        UpdateSql known = updates.get(ordinals);
        if (known != null) {
            return known;
        }
        // records may differ in any columns, in any mixture
        return updates.size() < MOST_TEXTS
                ? updates.computeIfAbsent(
                        ordinals, set -> writeUpdate(set.stream().toArray()))
                : writeUpdate(ordinals.stream().toArray());
    }

    private UpdateSql writeUpdate(int[] ordinals) {
        List<ColumnMeta> columns =
                Arrays.stream(ordinals).mapToObj(meta.columns()::get).toList();
        String assignments =
                columns.stream().map(column -> quote(column.name()) + " = ?").collect(Collectors.joining(", "));
        return versioned("update " + table + " set " + assignments + whereKey, columns);
    }

    /** The insert that leaves out the omittable columns with their bit in {@code omitted}. */
    InsertSql insert(long omitted) {
        InsertSql known = inserts.get(omitted);
        if (known != null) {
            return known;
        }
        // rows may leave out any columns that have a default, in any mixture
        return inserts.size() < MOST_TEXTS ? inserts.computeIfAbsent(omitted, this::writeInsert) : writeInsert(omitted);
    }

    /** The columns that an insert binds. */
    List<ColumnMeta> inserted(long omitted) {
        List<ColumnMeta> omittable = meta.omittable();
        List<ColumnMeta> bound = new ArrayList<>();
        for (ColumnMeta column : meta.columns()) {
            int bit = omittable.indexOf(column);
            if (column.insertable() && (bit < 0 || (omitted & (1L << bit)) == 0)) {
                bound.add(column);
            }
        }
        return bound;
    }

    /** What tells the rows of a member of a family, or null. */
    @Nullable
    Discriminator discriminator() {
        return discriminator;
    }

    /** The condition that rows are of the member, behind a word; empty where there is none. */
    String ofMember(String word, String qualifier) {
        Discriminator member = discriminator;
        return member == null ? "" : word + qualifier + quote(member.column().name()) + " = " + member.literal();
    }

    /** Columns as they are called in messages. */
    List<String> qualified(List<ColumnMeta> columns) {
        return columns.stream().map(column -> meta.name() + "." + column.name()).toList();
    }

    String names(List<ColumnMeta> columns) {
        return columns.stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
    }

    String quote(String identifier) {
        return dialect.quoter().quote(identifier);
    }

    private InsertSql writeInsert(long omitted) {
        List<ColumnMeta> bound = inserted(omitted);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        bound.forEach(column -> {
            names.add(quote(column.name()));
            values.add("?");
        });
        for (ColumnMeta column : meta.omittable()) {
            String sequence = column.sequence();
            if (sequence != null && !bound.contains(column)) {
                names.add(quote(column.name()));
                values.add(dialect.nextValue(name(meta.schema(), sequence)));
            }
        }
        Discriminator member = discriminator;
        if (member != null) {
            names.add(quote(member.column().name()));
            values.add(member.literal());
        }
        meta.absent().forEach(column -> {
            names.add(quote(column.name()));
            values.add("null");
        });
        boolean reads = serverMade.length > 0 && (computed || omitted != 0);
        boolean returns = reads && dialect.keyReturn() == KeyReturn.RETURNING_CLAUSE;
        String head = names.isEmpty()
                ? "insert into " + table + dialect.defaultValues()
                : "insert into " + table + " (" + String.join(", ", names) + ") values ";
        return new InsertSql(
                head,
                names.isEmpty() ? "" : "(" + String.join(", ", values) + ")",
                returns ? " returning " + names(meta.serverMade()) : "",
                qualified(bound),
                reads);
    }

    private UpdateSql versioned(String sql, List<ColumnMeta> columns) {
        List<String> parameters = new ArrayList<>(qualified(columns));
        parameters.addAll(keyNames);
        ColumnMeta version = version();
        if (version == null) {
            return new UpdateSql(sql + scope, parameters);
        }
        parameters.addAll(qualified(List.of(version)));
        return new UpdateSql(sql + " and " + quote(version.name()) + " = ?" + scope, parameters);
    }

    private @Nullable ColumnMeta version() {
        return meta.versionOrdinal() < 0 ? null : meta.columns().get(meta.versionOrdinal());
    }

    /** The update of a row that changes nothing of it, by key and version. */
    UpdateSql touch() {
        String key = quote(meta.key().get(0).name());
        return versioned("update " + table + " set " + key + " = " + key + whereKey, List.of());
    }

    /** Columns as they are selected. */
    private String columns(List<ColumnMeta> columns) {
        return columns.stream().map(this::column).collect(Collectors.joining(", "));
    }

    private String column(ColumnMeta column) {
        JoinedText several = tables;
        return several == null ? quote(column.name()) : several.column(column);
    }

    private String from() {
        JoinedText several = tables;
        return " from " + (several == null ? table : several.from());
    }

    /** The conditions of a query of several tables. */
    private String conditions(List<ColumnMeta> columns) {
        return columns.stream().map(column -> column(column) + " = ?").collect(Collectors.joining(" and "));
    }

    private String hidden() {
        ColumnMeta mark = meta.softDelete();
        ColumnMeta tenant = meta.tenant();
        return (mark == null ? "" : " and " + column(mark) + LiveRows.test(meta))
                + (tenant == null ? "" : " and " + column(tenant) + " = ?");
    }

    /** The condition that compares each of the columns. */
    String conjunction(List<ColumnMeta> columns, String comparison) {
        return columns.stream().map(column -> quote(column.name()) + comparison).collect(Collectors.joining(" and "));
    }

    private String name(@Nullable String schema, String name) {
        return dialect.quoter().qualified(schema, name);
    }
}
