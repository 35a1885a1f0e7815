package dev.rowan;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.InvalidInputException;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.error.RowanException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.exec.StatementOptions;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.Plan;
import dev.rowan.plan.QueryPlan;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Change;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.WritableShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a database, in a transaction or not. Methods that end in {@code OrNull} give null for what is not
 * there, {@link #find} an {@code Optional}, and all others throw {@link NotFoundException}.
 *
 * <p>All methods throw members of {@link RowanException} for what the server, the driver or a value brings about, and
 * {@link IllegalStateException} when something is used that is closed.
 */
public interface Operations {
    // --- queries

    /** All rows of a query, in order. The list cannot be changed. */
    <T extends @Nullable Object> List<T> list(Query<T> query);

    /**
     * The rows of a query as they come, in constant memory. The stream holds a connection until it is closed or was read
     * to its end; use it in a try-with-resources. Within a transaction, some drivers allow no other statement meanwhile.
     *
     * <p>A shape with lists is read 500 roots at a time, as by {@link #scroll}, and holds no
     * connection between them: outside of a transaction each part shows what is committed when it is read.
     *
     * @throws IllegalArgumentException if the query is of a shape with lists, and {@link #scroll} would not take it
     */
    <T extends @Nullable Object> Stream<T> stream(Query<T> query);

    /**
     * The only row of a query.
     *
     * @throws NotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    <T extends @Nullable Object> T one(Query<T> query);

    /**
     * The only row of a query, or null.
     *
     * @throws NotUniqueException if there are several
     */
    <T extends @Nullable Object> @Nullable T oneOrNull(Query<T> query);

    /**
     * The first row of a query; limit the query to 1 so that the server need not find more.
     *
     * @throws NotFoundException if there is none
     */
    <T extends @Nullable Object> T first(Query<T> query);

    /** The first row of a query, or null. */
    <T extends @Nullable Object> @Nullable T firstOrNull(Query<T> query);

    /** How many rows a query gives, counted by the server. */
    long count(Query<?> query);

    /** How many rows a table has. */
    long count(Table<?> table);

    /** Whether a query gives any row. */
    boolean exists(Query<?> query);

    /**
     * A page of a query by its number. Where the query's order leaves rows equal, what no two of its rows share goes on with
     * it, as {@link #scroll} has it, so that pages do not overlap.
     *
     * @throws IllegalArgumentException if the query has a limit or an offset of its own, or no order can be had
     */
    <T extends @Nullable Object> Page<T> page(Query<T> query, PageRequest request);

    /**
     * Some rows of a query from a place on, found by the values of its order's keys (a keyset): as fast for the last rows as
     * for the first, and none is missed or given twice when others come and go. Where the query's order leaves rows equal,
     * what no two rows share goes on with it: the primary keys of its tables, the keys of its groups, what queries in FROM
     * have of these, all columns of a set operation, or what {@link dev.rowan.sql.Select#uniqueBy} says. The keys' types must
     * have a form as text, which JSON has not.
     *
     * @throws IllegalArgumentException if the query has a limit or an offset of its own, or nothing is known of what tells
     *     equal rows apart
     * @throws InvalidInputException if the cursor is of another query, or of another order of it
     */
    <T extends @Nullable Object> KeysetPage<T> scroll(Query<T> query, KeysetRequest request);

    /**
     * The rows of a query by their keys, in order.
     *
     * @throws NotUniqueException if two rows have one key
     */
    default <K, T extends @Nullable Object> Map<K, T> map(Query<T> query, Function<? super T, ? extends K> key) {
        Map<K, T> rows = new LinkedHashMap<>();
        for (T row : list(query)) {
            K found = key.apply(row);
            if (rows.containsKey(found)) {
                throw new NotUniqueException("One row is expected for each key, and there are several. SQL: "
                        + sql(query).sql());
            }
            rows.put(found, row);
        }
        return Collections.unmodifiableMap(rows);
    }

    /** The rows of a query that have the same key together, in order. */
    default <K, T extends @Nullable Object> Map<K, List<T>> groupBy(
            Query<T> query, Function<? super T, ? extends K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        for (T row : list(query)) {
            groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
        }
        groups.replaceAll((k, rows) -> Collections.unmodifiableList(rows));
        return Collections.unmodifiableMap(groups);
    }

    /**
     * Hands over the rows of a query, so many at a time, in constant memory. The connection is held meanwhile, as by
     * {@link #stream}.
     *
     * @return how many rows there were
     */
    default <T extends @Nullable Object> long inBatches(Query<T> query, int size, Consumer<? super List<T>> action) {
        if (size < 1) {
            throw new IllegalArgumentException("A batch has one row or more, and this has " + size);
        }
        try (Stream<T> rows = stream(query)) {
            long count = 0;
            List<T> batch = new ArrayList<>();
            for (Iterator<T> iterator = rows.iterator(); iterator.hasNext(); ) {
                batch.add(iterator.next());
                count++;
                if (batch.size() == size || !iterator.hasNext()) {
                    action.accept(Collections.unmodifiableList(batch));
                    batch = new ArrayList<>();
                }
            }
            return count;
        }
    }

    /**
     * The rows at the other end of a relation for rows that are at hand, in the relation's order: one statement for all of
     * them, or for each 1000 of their keys. What a row has none of is an empty list.
     */
    <R, C, X extends Table<C>> Map<R, List<C>> load(Collection<? extends R> rows, ToMany<R, X> relation);

    /**
     * The row at the other end of a relation for rows that are at hand: one statement for all of them, or for each 1000 of
     * their keys. Rows without a partner are not in the map; those with the same share one instance of it.
     */
    <R, C, X extends Table<C>> Map<R, C> load(Collection<? extends R> rows, ToOne<R, X> relation);

    // --- records by key

    /**
     * The record of a key.
     *
     * @throws NotFoundException if there is none
     */
    <R, K> R get(KeyedTable<R, K> table, K key);

    /** The record of a key, or null. */
    <R, K> @Nullable R getOrNull(KeyedTable<R, K> table, K key);

    /** The record of a key, if there is one. */
    <R, K> Optional<R> find(KeyedTable<R, K> table, K key);

    /** Whether there is a record of a key. */
    <R, K> boolean exists(KeyedTable<R, K> table, K key);

    /**
     * The tree of a key: {@code db.get(POST_DETAIL, 1L)}. It is read from the database, in a session too, after what waits was
     * written.
     *
     * @throws NotFoundException if there is none
     */
    default <T, K> T get(KeyedShape<T, K> shape, K key) {
        return one(shape.byKey(key));
    }

    /** The tree of a key, or null. */
    default <T, K> @Nullable T getOrNull(KeyedShape<T, K> shape, K key) {
        return oneOrNull(shape.byKey(key));
    }

    /** The tree of a key, if there is one. */
    default <T, K> Optional<T> find(KeyedShape<T, K> shape, K key) {
        return Optional.ofNullable(getOrNull(shape, key));
    }

    // --- changes

    /** Executes an insert, update or delete, and gives the number of rows that it found. */
    long execute(Change<?> change);

    /**
     * Inserts a record.
     *
     * @return the record as it is stored: with its key, version 1, its times, and what the server made
     */
    <R> R insert(Table<R> table, R row);

    /**
     * Inserts records, with as few messages to the server as the database allows. Outside of a transaction it is one of
     * its own: all are inserted or none. Within one, a failure may leave the first of them there until that is rolled back;
     * put it into a nested transaction to go on without them.
     *
     * @return the records as they are stored, in the same order
     */
    <R> List<R> insertAll(Table<R> table, Collection<? extends R> rows);

    /**
     * Inserts records as they come, in constant memory: 1,000 at a time, all or none of them. Keys and what else the server
     * makes are not read. The stream is closed at the end.
     *
     * @return how many there were
     */
    default <R> long insertAll(Table<R> table, Stream<? extends R> rows) {
        return insertAll(table, rows, BulkOptions.defaults());
    }

    /** The same with options. */
    default <R> long insertAll(Table<R> table, Stream<? extends R> rows, BulkOptions options) {
        try (rows) {
            return insertAll(table, rows.iterator(), options);
        }
    }

    /**
     * The same from an iterator, as {@link #insertAll(Table, Stream)} does.
     *
     * @throws IllegalStateException if each batch is to be committed by itself, and this is a transaction
     */
    <R> long insertAll(Table<R> table, Iterator<? extends R> rows, BulkOptions options);

    /**
     * Writes all columns of a record to the row of its key.
     *
     * @return the record as it is stored, with its next version
     * @throws StaleRecordException if the row has another version than the record
     * @throws NotFoundException if there is no row of this key
     */
    <R, K> R update(KeyedTable<R, K> table, R row);

    /**
     * Writes what differs between two states of a record, and nothing if they agree.
     *
     * @return the record as it is stored, with its next version; {@code before} if nothing differs
     * @throws StaleRecordException if the row has another version than {@code before}
     * @throws NotFoundException if there is no row of this key
     * @throws IllegalArgumentException if the two have different keys
     */
    <R, K> R update(KeyedTable<R, K> table, R before, R after);

    /**
     * Inserts a record, or updates the row that has its key: whatever its version, which moves on by one. A record
     * without a key is inserted.
     *
     * @return the record as it is stored
     * @throws UniqueViolation if it has the same value as another row in another unique column
     */
    <R, K> R upsert(KeyedTable<R, K> table, R row);

    /**
     * Inserts a record, or updates the row that has the same value in a column with a unique constraint. NULL is the same
     * as nothing.
     *
     * @return the record as it is stored
     */
    <R> R upsert(Table<R> table, R row, Column<R, ?, ?> unique);

    /**
     * Inserts a record, or updates the row that has the same values in columns with a unique constraint together.
     *
     * @return the record as it is stored
     */
    <R> R upsert(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique);

    /**
     * The row that has a record's key, as it is stored; without one, the record is inserted. However many ask at the same
     * time, one row comes of it. A record without a key is inserted.
     *
     * @return the record as it is stored
     */
    <R, K> R findOrCreate(KeyedTable<R, K> table, R row);

    /**
     * The row that has a record's value in a column that is unique, as it is stored; without one, the record is inserted.
     * However many ask at the same time, one row comes of it. NULL is the same as nothing.
     *
     * <p>In a transaction on MySQL and MariaDB several that insert where a row was just deleted may lock each other out. The
     * server ends all but one, which have to begin again: {@code TxOptions.defaults().retrying(10)}.
     *
     * @return the record as it is stored
     * @throws IllegalArgumentException if the column is not unique
     * @throws UniqueViolation if there is none, and the record has the same value as another row in another unique column
     */
    <R> R findOrCreate(Table<R> table, R row, Column<R, ?, ?> unique);

    /**
     * The row that has a record's values in columns that are unique together, as it is stored; without one, the record is
     * inserted. However many ask at the same time, one row comes of it.
     *
     * @return the record as it is stored
     * @throws IllegalArgumentException if the columns are not unique together
     */
    <R> R findOrCreate(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique);

    /**
     * Writes a tree: inserts what has no key or is not there, updates the columns that differ, and deals with what is no
     * longer in it as the relations and their {@link dev.rowan.annotation.SaveMode} say. What is there now is read first,
     * level by level, and written in batches, so that the number of statements depends on the depth of the tree. All of it
     * is done or nothing: where that fails {@link dev.rowan.session.SaveFailure#of} tells where in the tree.
     *
     * <p>Written is what belongs to the root: rows whose foreign key leads up the tree, and rows of join tables. What the
     * root or others refer to is only linked by its key; what a join table leads to is linked, or inserted if it has no key
     * yet. The version of the root moves with every change in its tree.
     *
     * @return the tree as it is stored, with keys, versions and times
     * @throws StaleRecordException if a row has another version than its record, or is gone
     * @throws IllegalArgumentException if the tree contradicts itself, or a row to be inserted lacks columns
     * @throws IllegalStateException if rows are left over that can neither be deleted nor let go
     */
    <T> T save(WritableShape<T> shape, T tree);

    /** Writes trees, in as many statements as one, as {@link #save} does. Rows may move from one to the other. */
    <T> List<T> saveAll(WritableShape<T> shape, Collection<? extends T> trees);

    /**
     * Deletes the row of a record.
     *
     * @throws StaleRecordException if the row has another version than the record
     * @throws NotFoundException if there is no row of this key
     */
    <R, K> void delete(KeyedTable<R, K> table, R row);

    /** Deletes the row of a key, whatever its version; false if there is none. */
    <R, K> boolean deleteByKey(KeyedTable<R, K> table, K key);

    /**
     * Removes the row of a key for good, be it marked as deleted by {@code @SoftDelete} or not; false if there is none.
     *
     * @param reason why, for those who read the code; not blank
     */
    <R, K> boolean deletePermanently(KeyedTable<R, K> table, K key, String reason);

    /**
     * Takes back that the row of a key was deleted, where {@code @SoftDelete} has kept it.
     *
     * @return the record as it is stored
     * @throws NotFoundException if there is no deleted row of this key
     * @throws UniqueViolation if another row has taken its place in a unique column
     */
    <R, K> R restore(KeyedTable<R, K> table, K key);

    // --- SQL

    /** Text and binds of a statement, as they would be sent. */
    Rendered sql(Statement statement);

    /**
     * The statements that {@code list} sends for a query, which need not be of a shape: how many, and their texts. Nothing is
     * sent, and what the database cannot do is refused as it would be.
     */
    QueryPlan plan(Query<?> query);

    /** The statements that {@code page} sends. The number of all rows is asked for only where the page does not tell it. */
    QueryPlan plan(Query<?> query, PageRequest request);

    /** The statements that {@code scroll} sends for the beginning; a stream of a shape is read so, 500 rows at a time. */
    QueryPlan plan(Query<?> query, KeysetRequest request);

    /**
     * How the server means to execute a statement: a tree on MySQL, MariaDB, PostgreSQL and SQLite, text on H2.
     *
     * @throws dev.rowan.type.ValueException if the plan is JSON and there is no codec for it
     */
    Plan explain(Statement statement);

    /**
     * How the server executes a statement, which it does, with rows and times that were measured. A change is executed in a
     * transaction of its own, or a part of the one at hand, that is rolled back: no row stays changed. Keys that the server
     * counts up or sequences give are used up nevertheless, locks are held until a surrounding transaction ends, and triggers
     * fire, whose effects outside of the transaction stay, as do changes of tables whose engine knows no transactions.
     *
     * @throws dev.rowan.error.UnsupportedFeature on SQLite, and on MySQL for changes
     * @throws IllegalStateException for changes where nothing may be changed
     */
    Plan explainAnalyze(Statement statement);

    /**
     * Hand-written SQL with parameters called {@code :name}, to be bound and executed:
     * {@code db.sql("select * from users where id = :id").bind("id", 1).one(USER)}.
     */
    NativeSql sql(String text);

    /** Creates and drops tables. */
    Schema schema();

    // --- how

    /** The same, with other options for each statement. */
    Operations with(StatementOptions options);

    /** The same, done by somebody else: what columns with {@code @CreatedBy} and {@code @UpdatedBy} take. Null is nobody. */
    Operations actingAs(@Nullable Object actor);

    /**
     * The same for another tenant, whose rows of tables with {@code @TenantId} are seen and written.
     *
     * @throws IllegalStateException in a session, which knows the rows of one tenant
     */
    Operations forTenant(Object tenant);

    /** The dialect of the server. */
    Dialect dialect();

    // --- scopes

    /**
     * Does something in a transaction: commits at its end, rolls back on anything that it throws, which goes on to the
     * caller unchanged, checked or not. Within a transaction it is a part that can be rolled back by itself (a savepoint).
     */
    void inTransaction(Action<Transaction> action);

    /** Does something that has a result in a transaction, as {@link #inTransaction(Action)} does. */
    <T extends @Nullable Object> T inTransaction(Callback<Transaction, T> callback);

    /**
     * Does something in a session: a unit of work on one connection, which is written and committed at the end, or rolled
     * back if anything is thrown, which goes on to the caller. Within a transaction or session it is a part of that which
     * can be rolled back by itself (a savepoint).
     */
    void inSession(Action<Session> action);

    /** Does something that has a result in a session, as {@link #inSession(Action)} does. */
    <T extends @Nullable Object> T inSession(Callback<Session, T> callback);

    /**
     * Does something on one and the same connection, which in a transaction is the transaction's. Outside of one, each
     * statement commits by itself.
     */
    void inConnection(Action<Operations> action);

    /** Does something that has a result on one and the same connection, as {@link #inConnection(Action)} does. */
    <T extends @Nullable Object> T inConnection(Callback<Operations, T> callback);
}
