package dev.rowan;

import dev.rowan.dialect.Dialect;
import dev.rowan.exec.Command;
import dev.rowan.exec.Executor;
import dev.rowan.exec.NativeCommand;
import dev.rowan.exec.NativeRowSelection;
import dev.rowan.exec.NativeSelection;
import dev.rowan.exec.Queries;
import dev.rowan.exec.ScalarSelection;
import dev.rowan.render.SqlRenderer;
import dev.rowan.sql.Column;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NativeRow;
import dev.rowan.sql.Query;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hand-written SQL with its binds, ready to be executed: as often as one likes, and with other binds, since it is
 * immutable. Parameters are called {@code :name}; a parameter with a list stands for as many values.
 *
 * <p>Results are read by the names of the {@link Selection}'s columns and labels, in whatever order they come; by position
 * where an expression has no name, or two have the same. Without a selection or a type they are {@link NativeRow}s.
 *
 * <p>Where nothing may be changed, SQL that may do so is refused whether it gives rows or not.
 */
public final class NativeSql {
    private final Executor executor;
    private final NativeCommand command;

    NativeSql(Executor executor, NativeCommand command) {
        this.executor = executor;
        this.command = command;
    }

    /**
     * With a value, bound by its class: numbers, text, booleans, bytes, UUIDs, what {@code java.time} has, enums by their
     * name, null; or a collection of these.
     *
     * @throws IllegalArgumentException if there is no such parameter, the class is another one, or the list is empty
     */
    public NativeSql bind(String name, @Nullable Object value) {
        return new NativeSql(executor, command.bind(name, value));
    }

    /**
     * With a typed expression or condition, whose text stands for the parameter and whose values are bound there. Its
     * columns name their table: {@code db.sql("select id from customer where :adult").part("adult", CUSTOMER.age.ge(18))}.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public NativeSql part(String name, Expr<?> expression) {
        Node node = expression.node() instanceof LabelNode label ? label.inner() : expression.node();
        return new NativeSql(executor, command.bind(name, SqlRenderer.renderPart(node, dialect())));
    }

    /**
     * With a typed query, whose text stands for the parameter, without parentheses: {@code id in (:ids)}.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public NativeSql part(String name, Query<?> query) {
        return new NativeSql(executor, command.bind(name, dialect().render(query)));
    }

    /** With a value, bound as a column holds it. */
    public <T> NativeSql bind(String name, Column<?, T, ?> column, @Nullable T value) {
        return bind(name, column.expr().type(), value);
    }

    /** With a value of a type. */
    public <T> NativeSql bind(String name, SqlType<T> type, @Nullable T value) {
        return new NativeSql(executor, command.bind(name, type, value));
    }

    /**
     * With a list of values, bound as a column holds them.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public <T> NativeSql bindAll(String name, Column<?, T, ?> column, Collection<? extends T> values) {
        return new NativeSql(executor, command.bindAll(name, column.expr().type(), values));
    }

    /** All rows, in order, as a list that cannot be changed. */
    public <T extends @Nullable Object> List<T> list(Selection<T> selection) {
        return queries().list(reading(), NativeSelection.of(selection));
    }

    /** The first column of all rows. */
    public <T> List<T> list(SqlType<T> type) {
        return queries().list(reading(), new ScalarSelection<>(type));
    }

    /** All rows with whatever columns they have, in order, as a list that cannot be changed. */
    public List<NativeRow> list() {
        return queries().list(reading(), new NativeRowSelection());
    }

    /** The rows as they come, in constant memory; the stream must be closed, or read to its end. */
    public <T extends @Nullable Object> Stream<T> stream(Selection<T> selection) {
        return queries().stream(reading(), NativeSelection.of(selection));
    }

    /** The rows as they come, with whatever columns they have; the stream must be closed, or read to its end. */
    public Stream<NativeRow> stream() {
        return queries().stream(reading(), new NativeRowSelection());
    }

    /** The only row; fails if there is none, or several. */
    public <T extends @Nullable Object> T one(Selection<T> selection) {
        return queries().one(reading(), NativeSelection.of(selection));
    }

    /** The first column of the only row; fails if there is none, or several, or if it is NULL. */
    public <T> T one(SqlType<T> type) {
        return queries().one(reading(), new ScalarSelection<>(type));
    }

    /** The only row with whatever columns it has; fails if there is none, or several. */
    public NativeRow one() {
        return queries().one(reading(), new NativeRowSelection());
    }

    /** The only row, or null; fails if there are several. */
    public <T extends @Nullable Object> @Nullable T oneOrNull(Selection<T> selection) {
        return queries().oneOrNull(reading(), NativeSelection.of(selection));
    }

    /** The first column of the only row, or null if there is no row or it is NULL; fails if there are several. */
    public <T> @Nullable T oneOrNull(SqlType<T> type) {
        return queries().oneOrNull(reading(), new ScalarSelection<>(type).orNull());
    }

    /** The only row with whatever columns it has, or null; fails if there are several. */
    public @Nullable NativeRow oneOrNull() {
        return queries().<NativeRow>oneOrNull(reading(), new NativeRowSelection());
    }

    /** The first row; fails if there is none. The others are not read: limit the query so that the server need not find them. */
    public <T extends @Nullable Object> T first(Selection<T> selection) {
        return queries().first(reading(), NativeSelection.of(selection));
    }

    /** The first column of the first row; fails if there is none, or if it is NULL. */
    public <T> T first(SqlType<T> type) {
        return queries().first(reading(), new ScalarSelection<>(type));
    }

    /** The first row with whatever columns it has; fails if there is none. */
    public NativeRow first() {
        return queries().first(reading(), new NativeRowSelection());
    }

    /** The first row, or null. */
    public <T extends @Nullable Object> @Nullable T firstOrNull(Selection<T> selection) {
        return queries().firstOrNull(reading(), NativeSelection.of(selection));
    }

    /** The first column of the first row, or null if there is no row or it is NULL. */
    public <T> @Nullable T firstOrNull(SqlType<T> type) {
        return queries().firstOrNull(reading(), new ScalarSelection<>(type).orNull());
    }

    /** The first row with whatever columns it has, or null. */
    public @Nullable NativeRow firstOrNull() {
        return queries().<NativeRow>firstOrNull(reading(), new NativeRowSelection());
    }

    /** Whether there is a row. */
    public boolean exists() {
        return queries().exists(reading());
    }

    /** Executes a change, or anything else that gives no rows, and gives the number of rows that it found. */
    public long execute() {
        return executor.update(checked(command.command()));
    }

    private Dialect dialect() {
        return executor.engine().dialect();
    }

    private Queries queries() {
        return new Queries(executor);
    }

    private Command reading() {
        return checked(executor.reading(command));
    }

    private Command checked(Command ready) {
        dialect().requireParameters(ready.parameters().size());
        return ready;
    }
}
