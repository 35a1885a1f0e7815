package dev.rowan.dialect;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.ChangeSyntax;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.ChangeSyntax.Trait;
import dev.rowan.render.JsonRowsSyntax;
import dev.rowan.render.SqlFeature;
import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.RowCount;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.Transports;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite 3.39 and later. */
public final class SqliteDialect extends Dialect {
    /** The dialect. */
    public static final SqliteDialect INSTANCE = new SqliteDialect();

    private static final int LONGEST_VARCHAR = 1_000_000;
    private static final ChangeSyntax CHANGES = ChangeSyntax.of(
            UpsertStyle.ON_CONFLICT,
            JoinStyle.UPDATE_FROM,
            ReturningStyle.CLAUSE,
            Trait.SEES_CHANGED_ROWS,
            Trait.UPSERT_NEEDS_WHERE);

    private SqliteDialect() {
        super(
                "sqlite",
                '"',
                Transports.SQLITE,
                allBut(
                        Feature.SEQUENCES,
                        Feature.COMMENTS,
                        Feature.EXACT_DECIMALS,
                        Feature.NUL_IN_TEXT,
                        Feature.CONCURRENT_WRITERS,
                        Feature.ISOLATION_LEVELS,
                        Feature.QUANTIFIED_COMPARISONS,
                        Feature.REGULAR_EXPRESSIONS,
                        Feature.REVERSED_TEXT,
                        Feature.TWO_PHASE_COMMIT),
                EnumSet.of(
                        SqlFeature.ARRAYS,
                        SqlFeature.LATERAL_JOIN,
                        SqlFeature.SET_OPERATIONS_WITH_DUPLICATES,
                        SqlFeature.ROLLUP,
                        SqlFeature.GROUPING_SETS,
                        SqlFeature.GROUPING_FUNCTION,
                        SqlFeature.COUNT_DISTINCT_TUPLES,
                        SqlFeature.STATISTICS,
                        SqlFeature.TEMPORAL_FRAMES,
                        SqlFeature.DISTINCT_STRING_AGG,
                        SqlFeature.ROW_LOCKS,
                        SqlFeature.ANALYZED_CHANGES));
    }

    @Override
    public PlanForm planForm(boolean analyze) {
        if (analyze) {
            throw new UnsupportedFeature(
                    name(), "explain analyze", "Explain the statement, and let a listener tell the times.");
        }
        return PlanForm.SQLITE;
    }

    /** Those that are attached to the connection. */
    @Override
    public boolean schemasAreDatabases() {
        return true;
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

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public JsonRowsSyntax jsonRows() {
        return RowsAsJson.SQLITE;
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public int maxParameters() {
        return 32_766;
    }

    @Override
    public void limit(SqlWriter out, @Nullable RowCount limit, @Nullable RowCount offset) {
        super.limit(out, limit == null ? RowCount.of(-1) : limit, offset);
    }

    /** Decimals without a fraction are stored as whole numbers, whose quotient would be cut off. */
    @Override
    public void arithmetic(SqlWriter out, ArithmeticOperator operator, Runnable left, Runnable right) {
        if (operator == ArithmeticOperator.DIVIDE) {
            out.raw("cast(");
            left.run();
            out.raw(" as real) / ");
            right.run();
        } else {
            super.arithmetic(out, operator, left, right);
        }
    }

    @Override
    public boolean takesDistinctOn() {
        return false;
    }

    @Override
    public boolean listsRowsAsValues() {
        return true;
    }

    @Override
    public void requireQuantified() {
        throw lacks(
                "comparison with any or all rows of a query",
                "Compare with a sub-select of min(...) or max(...), or write exists(...).");
    }

    @Override
    public boolean failsOnZero() {
        return false;
    }

    @Override
    public void escape(SqlWriter out, char escape) {
        out.raw(" escape '").raw(String.valueOf(escape)).raw("'");
    }

    @Override
    public void json(SqlWriter out, JsonNode node, Runnable document) {
        SqliteJson.write(out, node, document);
    }

    @Override
    public void elements(SqlWriter out, ElementsSource source, Runnable array) {
        if (source.json()) {
            SqliteJson.elements(out, source, array);
        } else {
            super.elements(out, source, array);
        }
    }

    @Override
    public void elementsColumn(SqlWriter out, ElementsSource source, String column, Runnable array) {
        SqliteJson.elementsColumn(out, source, column);
    }

    @Override
    public String temporal(TemporalFunction function, SqlKind kind) {
        return SqliteTimes.template(function, kind);
    }

    @Override
    public String template(SqlFunction function, int arguments) {
        return switch (function) {
            case LENGTH -> "length({0})";
            case LEFT -> "substr({0}, 1, {1})";
            case RIGHT -> "substr({0}, max(length({0}) - {1}, 0) + 1)";
            case POSITION -> "instr({1}, {0})";
            case LPAD ->
                "case when length({0}) >= {1} then substr({0}, 1, {1})"
                        + " else substr(replace(hex(zeroblob({1})), '00', {2}), 1, {1} - length({0})) || {0} end";
            case RPAD -> "substr({0} || replace(hex(zeroblob({1})), '00', {2}), 1, {1})";
            case REPEAT -> "replace(hex(zeroblob({1})), '00', {0})";
            case GROUPING -> throw lacks(SqlFeature.GROUPING_FUNCTION);
            case REVERSE -> throw lacks("function that reverses text", "Reverse it in Java.");
            case GREATEST -> "max({*})";
            case LEAST -> "min({*})";
            case REMAINDER_DECIMAL, REMAINDER_FLOAT -> "mod({*})";
            case MATCHES, MATCHES_IGNORE_CASE -> throw lacks("regular expressions", "Use like, or filter in Java.");
            case RANDOM -> "abs(random() % 9007199254740992) / 9007199254740992.0";
            default -> super.template(function, arguments);
        };
    }

    /** A whole number would be cut off rather than rounded. */
    @Override
    public void cast(SqlWriter out, DataType from, DataType to, Runnable operand) {
        boolean fraction = from.kind() == SqlKind.DECIMAL || isFloat(from);
        boolean whole = castType(to).equals("integer");
        if (fraction && whole || to.kind() == SqlKind.DECIMAL && to.scale() >= 0) {
            out.raw(whole ? "cast(round(" : "round(cast(");
            operand.run();
            out.raw(whole ? ") as integer)" : " as numeric), ");
            if (!whole) {
                out.number(to.scale()).raw(")");
            }
        } else {
            super.cast(out, from, to, operand);
        }
    }

    @Override
    public String castType(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, INT8, INT16, INT32, INT64 -> "integer";
            case FLOAT32, FLOAT64 -> "real";
            case DECIMAL -> "numeric";
            case BYTES -> "blob";
            case TEXT, UUID, DATE, TIME, TIMESTAMP, INSTANT, JSON -> "text";
            case ARRAY -> throw lacks(SqlFeature.ARRAYS);
        };
    }

    @Override
    public boolean parenthesisesOperands() {
        return false;
    }

    @Override
    public boolean conditionsAreNumbers() {
        return true;
    }

    @Override
    public void values(SqlWriter out, String alias, List<String> columns, List<Runnable> rows) {
        String separator = "(select ";
        for (int i = 0; i < columns.size(); i++) {
            out.raw(separator).raw("column").number(i + 1L).raw(" as ").name(columns.get(i));
            separator = ", ";
        }
        out.raw(" from (values ");
        Syntax.tuples(out, "(", rows);
        out.raw(")) as ").name(alias);
    }

    @Override
    public String typeName(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case INT8, INT16, INT32, INT64 -> "integer";
            case FLOAT32, FLOAT64 -> "real";
            case DECIMAL -> decimal(type);
            case TEXT -> isUnlimited(type, LONGEST_VARCHAR) ? "text" : sized("varchar", length(type));
            case BYTES -> "blob";
            case UUID, DATE, TIME, TIMESTAMP, INSTANT, JSON -> "text";
            case ARRAY -> throw lacks(SqlFeature.ARRAYS);
        };
    }

    @Override
    public String identity(DataType type) {
        return "integer primary key autoincrement";
    }

    @Override
    public boolean identityIsKey() {
        return true;
    }

    @Override
    public boolean addsConstraints() {
        return false;
    }

    /** In effect until the end of the transaction. */
    @Override
    public String untie(String quotedTable, String quotedForeignKey) {
        return "pragma defer_foreign_keys = on";
    }

    /** SQLite takes text of any length and any content, whatever its type says. */
    @Override
    public String columnCheck(String column, DataType type) {
        if (type.kind() == SqlKind.JSON) {
            return " check (json_valid(" + quoter().quote(column) + "))";
        }
        boolean limited = type.kind() == SqlKind.TEXT && type.length() > 0 && !isUnlimited(type, LONGEST_VARCHAR);
        return limited ? " check (length(" + quoter().quote(column) + ") <= " + type.length() + ")" : "";
    }

    @Override
    public String defaultExpression(String sql) {
        return sql.startsWith("(") ? sql : "(" + sql + ")";
    }
}
