package dev.rowan.dialect;

import dev.rowan.render.ChangeSyntax;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.ChangeSyntax.Trait;
import dev.rowan.render.JsonRowsSyntax;
import dev.rowan.render.ServerLimit;
import dev.rowan.render.SqlFeature;
import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.node.LockNode;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.Transports;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MariaDB 10.7 and later. */
public final class MariaDbDialect extends MySqlDialect {
    /** The dialect. */
    public static final MariaDbDialect INSTANCE = new MariaDbDialect();

    private static final ChangeSyntax CHANGES = ChangeSyntax.of(
            UpsertStyle.ON_DUPLICATE_KEY,
            JoinStyle.TABLE_LIST,
            ReturningStyle.CLAUSE_BUT_OF_UPDATES,
            Trait.ASSIGNS_ONE_BY_ONE,
            Trait.DELETES_WITHOUT_ALIAS,
            Trait.HIDES_CHANGED_TABLE_FROM_LISTS,
            Trait.LIMITS_CHANGES);

    private MariaDbDialect() {
        super(
                "mariadb",
                Transports.MARIADB,
                allBut(
                        Feature.PARTIAL_INDEXES,
                        Feature.EXPRESSION_INDEXES,
                        Feature.TRANSACTIONAL_DDL,
                        Feature.CASE_SENSITIVE_TEXT,
                        Feature.COMPARABLE_QUOTIENTS),
                EnumSet.of(
                        SqlFeature.ARRAYS,
                        SqlFeature.FULL_JOIN,
                        SqlFeature.LATERAL_JOIN,
                        SqlFeature.OUTER_COLUMNS_IN_DERIVED_TABLES,
                        SqlFeature.MATERIALIZED_HINT,
                        SqlFeature.CTE_AS_JOINED_SOURCE_OF_CHANGE,
                        SqlFeature.GROUPING_SETS,
                        SqlFeature.GROUPING_FUNCTION,
                        SqlFeature.GROUPS_FRAME,
                        SqlFeature.TEMPORAL_FRAMES,
                        SqlFeature.FRAME_EXCLUSION,
                        SqlFeature.LAG_DEFAULT,
                        SqlFeature.LOCKS_OF_TABLES));
    }

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public JsonRowsSyntax jsonRows() {
        return RowsAsJson.MARIADB;
    }

    @Override
    public PlanForm planForm(boolean analyze) {
        return analyze ? PlanForm.MARIADB_ANALYZED : PlanForm.MYSQL;
    }

    /** It takes the value of any row for them. */
    @Override
    public boolean refusesUngroupedColumns() {
        return false;
    }

    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.RETURNING_CLAUSE;
    }

    /** With an empty window, MariaDB mistakes the rows of other windows in the same query. */
    @Override
    public String wholeWindow() {
        return "partition by 1";
    }

    @Override
    public String elementsHint() {
        return "";
    }

    @Override
    public boolean ordersRollups() {
        return false;
    }

    @Override
    public String liftingHint(Set<ServerLimit> limits) {
        return "";
    }

    /** Without this a recursion ends after 1,000 steps, and an aggregated text after a megabyte, as if there were no more. */
    @Override
    public String liftingPrefix(Set<ServerLimit> limits) {
        List<String> settings = new ArrayList<>();
        if (limits.contains(ServerLimit.TEXT_AGGREGATES)) {
            settings.add("group_concat_max_len = 4294967295");
        }
        if (limits.contains(ServerLimit.RECURSION)) {
            settings.add("max_recursive_iterations = 4294967295");
        }
        return "set statement " + String.join(", ", settings) + " for ";
    }

    @Override
    public void lock(SqlWriter out, LockNode lock) {
        out.raw(lock.strength() == LockNode.Strength.UPDATE ? " for update" : " lock in share mode");
        lockWait(out, lock.locked());
    }

    /** The names of columns of such a source are its first values, and cannot be changed but by a common table expression. */
    @Override
    public void values(SqlWriter out, String alias, List<String> columns, List<Runnable> rows) {
        out.raw("(with ").name(alias);
        Syntax.names(out, columns);
        out.raw(" as (values ");
        Syntax.tuples(out, "(", rows);
        out.raw(") select * from ").name(alias).raw(") as ").name(alias);
    }

    @Override
    public String typeName(DataType type) {
        return type.kind() == SqlKind.UUID ? "uuid" : super.typeName(type);
    }

    /** JSON is text with a check. */
    @Override
    public void literal(SqlWriter out, SqlType<?> type, @Nullable Object value) {
        if (type.dataType().kind() == SqlKind.JSON) {
            out.bind(type, value);
        } else {
            super.literal(out, type, value);
        }
    }

    @Override
    public String template(SqlFunction function, int arguments) {
        return switch (function) {
            case GROUPING -> throw lacks(SqlFeature.GROUPING_FUNCTION);
            case MATCHES -> "{0} regexp concat('(?-i)', {1})";
            case MATCHES_IGNORE_CASE -> "{0} regexp concat('(?i)', {1})";
            default -> super.template(function, arguments);
        };
    }

    @Override
    public String untie(String quotedTable, String quotedForeignKey) {
        return "alter table if exists " + quotedTable + " drop foreign key if exists " + quotedForeignKey;
    }

    @Override
    public String nextValue(String quotedSequence) {
        return "nextval(" + quotedSequence + ")";
    }
}
