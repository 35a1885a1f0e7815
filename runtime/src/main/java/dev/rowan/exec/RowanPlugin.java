package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Selection;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import dev.rowan.type.RowInput;
import dev.rowan.type.UncheckedSqlException;
import dev.rowan.type.ValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes generated readers known to Jdbi, so that {@code mapTo(User.class)} works in statements that are Jdbi's own, by
 * the names of columns and without reflection: {@code jdbi.installPlugin(RowanPlugin.of(dialect).reads(User.class, USER))}.
 * Immutable.
 */
public final class RowanPlugin implements JdbiPlugin {
    private final Dialect dialect;
    private final JsonCodec json;
    private final Map<Class<?>, Selection<?>> selections;

    private RowanPlugin(Dialect dialect, JsonCodec json, Map<Class<?>, Selection<?>> selections) {
        this.dialect = dialect;
        this.json = json;
        this.selections = selections;
    }

    /** A plugin for one dialect that knows no type yet. */
    public static RowanPlugin of(Dialect dialect) {
        return of(dialect, JsonCodecs.standard());
    }

    /** A plugin for one dialect that knows no type yet. */
    public static RowanPlugin of(Dialect dialect, JsonCodec json) {
        return new RowanPlugin(dialect, json, Map.of());
    }

    /** The same, which reads {@code type} as {@code selection} does: a table for its record, a projection for its own. */
    public <T> RowanPlugin reads(Class<T> type, Selection<T> selection) {
        Map<Class<?>, Selection<?>> all = new LinkedHashMap<>(selections);
        all.put(type, selection);
        return new RowanPlugin(dialect, json, all);
    }

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        selections.forEach((type, selection) -> jdbi.registerRowMapper(type, new Mapper<>(selection)));
    }

    private final class Mapper<T> implements RowMapper<T> {
        private final Selection<T> selection;

        Mapper(Selection<T> selection) {
            this.selection = selection;
        }

        @Override
        public T map(ResultSet row, StatementContext context) throws SQLException {
            return read(NativeSelection.of(selection), dialect.transport().input(row, json), row);
        }

        @Override
        public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
            RowInput input = dialect.transport().input(rows, json);
            Selection<T> once = NativeSelection.of(selection);
            return (row, ignored) -> read(once, input, row);
        }

        private T read(Selection<T> once, RowInput input, ResultSet row) throws SQLException {
            try {
                return once.read(input, 1);
            } catch (ValueException e) {
                throw Unreadable.column(e, once, row);
            } catch (UncheckedSqlException e) {
                throw e.getCause();
            }
        }
    }
}
