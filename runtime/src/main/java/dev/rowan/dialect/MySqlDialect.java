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
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.RowCount;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.Transport;
import dev.rowan.type.Transports;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MySQL 8.0.19 and later. */
public class MySqlDialect extends Dialect {
    /** The dialect. */
    public static final MySqlDialect INSTANCE = new MySqlDialect(
            "mysql",
            Transports.MYSQL,
            allBut(
                    Feature.SEQUENCES,
                    Feature.PARTIAL_INDEXES,
                    Feature.TRANSACTIONAL_DDL,
                    Feature.CASE_SENSITIVE_TEXT,
                    Feature.COMPARABLE_QUOTIENTS),
            EnumSet.of(
                    SqlFeature.ARRAYS,
                    SqlFeature.FULL_JOIN,
                    SqlFeature.MATERIALIZED_HINT,
                    SqlFeature.GROUPING_SETS,
                    SqlFeature.GROUPS_FRAME,
                    SqlFeature.FRAME_EXCLUSION,
                    SqlFeature.ANALYZED_CHANGES));

    /** Four bytes a character, and a row of 65,535 bytes, leave no more. */
    private static final int LONGEST_VARCHAR = 16_383;

    private static final ChangeSyntax CHANGES = ChangeSyntax.of(
            UpsertStyle.ON_DUPLICATE_KEY,
            JoinStyle.TABLE_LIST,
            ReturningStyle.NONE,
            Trait.ASSIGNS_ONE_BY_ONE,
            Trait.HIDES_CHANGED_TABLE,
            Trait.LIMITS_CHANGES);

    /** More than fits in a row, so that the server takes a type without a limit. */
    private static final String WIDE_TEXT = "char(1000000)";

    /** MySQL's relatives, with their own name, transport and features. */
    MySqlDialect(String name, Transport transport, Set<Feature> features, Set<SqlFeature> missing) {
        super(name, '`', transport, features, missing);
    }

    @Override
    public PlanForm planForm(boolean analyze) {
        return analyze ? PlanForm.MYSQL_ANALYZED : PlanForm.MYSQL;
    }

    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.IDENTITY_ONLY;
    }

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public JsonRowsSyntax jsonRows() {
        return RowsAsJson.MYSQL;
    }

    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public void limit(SqlWriter out, @Nullable RowCount limit, @Nullable RowCount offset) {
        super.limit(out, limit == null ? RowCount.of(Long.MAX_VALUE) : limit, offset);
    }

    @Override
    public String noRows(List<DataType> columns) {
        return "select null" + ", null".repeat(columns.size() - 1) + " from dual where 1 = 0";
    }

    /** {@code group_concat} compares what lies behind a NULL. */
    @Override
    public boolean sortsNullsInAggregates() {
        return false;
    }

    @Override
    public void order(SqlWriter out, OrderNode order, Runnable expression) {
        Boolean nullsFirst = order.nullsFirst();
        if (nullsFirst != null && nullsFirst == order.descending()) {
            expression.run();
            out.raw(nullsFirst ? " is not null, " : " is null, ");
        }
        expression.run();
        out.raw(order.descending() ? " desc" : "");
    }

    @Override
    public void distinct(SqlWriter out, boolean different, Runnable left, Runnable right) {
        out.raw(different ? "not (" : "");
        left.run();
        out.raw(" <=> ");
        right.run();
        out.raw(different ? ")" : "");
    }

    @Override
    public void arithmetic(SqlWriter out, ArithmeticOperator operator, Runnable left, Runnable right) {
        if (operator == ArithmeticOperator.DIVIDE_WHOLE) {
            left.run();
            out.raw(" div ");
            right.run();
        } else {
            super.arithmetic(out, operator, left, right);
        }
    }

    @Override
    public void json(SqlWriter out, JsonNode node, Runnable document) {
        MySqlJson.write(out, node, document);
    }

    @Override
    public void elements(SqlWriter out, ElementsSource source, Runnable array) {
        if (source.json()) {
            MySqlJson.elements(out, source, array);
        } else {
            super.elements(out, source, array);
        }
    }

    /** A semi-join would read the elements of one row for all of them. */
    @Override
    public String elementsHint() {
        return "/*+ no_semijoin() */ ";
    }

    @Override
    public String temporal(TemporalFunction function, SqlKind kind) {
        return MySqlTimes.template(function, kind);
    }

    @Override
    public String template(SqlFunction function, int arguments) {
        return switch (function) {
            case CONCAT -> "concat({*})";
            case POSITION -> "locate({0}, convert({1} using utf8mb4) collate utf8mb4_bin)";
            case TRUNC -> "truncate({0}, 0)";
            // nullif() forgets that it holds a date
            case NULLIF -> "case when {0} = {1} then null else {0} end";
            default -> super.template(function, arguments);
        };
    }

    /** A cast knows fewer types than a column. */
    @Override
    public String castType(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, INT8, INT16, INT32, INT64 -> "signed";
            case FLOAT32, FLOAT64 -> "double";
            case DECIMAL -> type.precision() == 0 && type.scale() != 0 ? "decimal(65, 20)" : decimal(type);
            case TEXT -> type.length() == 0 ? "char" : sized("char", type.length());
            case BYTES -> type.length() == 0 ? "binary" : sized("binary", type.length());
            case UUID -> throw lacks("cast to a UUID", "Compare the bytes that it is stored as.");
            case DATE, TIME, TIMESTAMP, INSTANT, JSON, ARRAY -> typeName(type);
        };
    }

    /** A NULL that nothing is known of makes calculations with it approximate. */
    @Override
    public void literal(SqlWriter out, SqlType<?> type, @Nullable Object value) {
        if (value == null && type.dataType().kind() == SqlKind.DECIMAL) {
            cast(
                    out,
                    type.dataType(),
                    DataType.of(SqlKind.DECIMAL).withPrecision(38).withScale(0),
                    () -> out.bind(type, null));
        } else {
            super.literal(out, type, value);
        }
    }

    @Override
    public boolean placesNulls() {
        return false;
    }

    @Override
    public boolean ctesLeadChanges() {
        return false;
    }

    @Override
    public String liftingHint(Set<ServerLimit> limits) {
        StringBuilder hint = new StringBuilder(" /*+");
        if (limits.contains(ServerLimit.TEXT_AGGREGATES)) {
            hint.append(" set_var(group_concat_max_len = 4294967295)");
        }
        if (limits.contains(ServerLimit.RECURSION)) {
            hint.append(" set_var(cte_max_recursion_depth = 4294967295)");
        }
        return hint.append(" */").toString();
    }

    @Override
    public void rollup(SqlWriter out, Runnable keys) {
        keys.run();
        out.raw(" with rollup");
    }

    @Override
    public @Nullable String wideType(SqlKind kind) {
        return kind == SqlKind.TEXT ? WIDE_TEXT : null;
    }

    @Override
    public boolean countsTuples() {
        return true;
    }

    @Override
    public boolean limitsComparedQueries() {
        return false;
    }

    @Override
    public boolean takesDistinctOn() {
        return false;
    }

    @Override
    public boolean filtersAggregates() {
        return false;
    }

    @Override
    public boolean conditionsAreNumbers() {
        return true;
    }

    /** The separator is part of the text, as a number of digits to base 16, in which nothing can hide. */
    @Override
    public void stringAgg(SqlWriter out, AggregateNode aggregate, Runnable text, Node separator, Runnable order) {
        out.raw(aggregate.distinct() ? "group_concat(distinct " : "group_concat(");
        text.run();
        if (!aggregate.orderBy().isEmpty()) {
            out.raw(" ");
            order.run();
        }
        String between = String.valueOf(((BindNode) separator).value());
        out.raw(" separator ")
                .raw(
                        between.isEmpty()
                                ? "''"
                                : "0x" + HexFormat.of().formatHex(between.getBytes(StandardCharsets.UTF_8)))
                .raw(")");
    }

    @Override
    public String defaultValues() {
        return " () values ()";
    }

    @Override
    public void values(SqlWriter out, String alias, List<String> columns, List<Runnable> rows) {
        out.raw("(values ");
        Syntax.tuples(out, "row(", rows);
        out.raw(") as ").name(alias);
        Syntax.names(out, columns);
    }

    @Override
    public String seriesSource() {
        return " from dual";
    }

    @Override
    public String typeName(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case INT8 -> "tinyint";
            case INT16 -> "smallint";
            case INT32 -> "int";
            case INT64 -> "bigint";
            // MySQL writes a float with six digits, which is less than it keeps.
            case FLOAT32, FLOAT64 -> "double";
            case DECIMAL -> decimal(type);
            case TEXT -> isUnlimited(type, LONGEST_VARCHAR) ? "longtext" : sized("varchar", length(type));
            case BYTES ->
                type.length() == 0 || isUnlimited(type, LONGEST_VARCHAR)
                        ? "longblob"
                        : sized("varbinary", type.length());
            case UUID -> "binary(16)";
            case DATE -> "date";
            case TIME -> sized("time", secondDigits(type, 6));
            case TIMESTAMP, INSTANT -> sized("datetime", secondDigits(type, 6));
            case JSON -> "json";
            case ARRAY -> throw lacks(SqlFeature.ARRAYS);
        };
    }

    @Override
    public String identity(DataType type) {
        return typeName(type) + " auto_increment";
    }

    /** What a backslash means depends on the server's sql_mode; this is for the usual one. */
    @Override
    public String literal(Object value) {
        return value instanceof String text ? super.literal(text.replace("\\", "\\\\")) : super.literal(value);
    }

    /** Large text and JSON take their default as an expression only. */
    @Override
    public String defaultLiteral(DataType type, Object value) {
        boolean large =
                type.kind() == SqlKind.JSON || type.kind() == SqlKind.TEXT && isUnlimited(type, LONGEST_VARCHAR);
        if (value instanceof String text && text.indexOf('\\') >= 0) {
            String bytes = "x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
            return large ? "(convert(" + bytes + " using utf8mb4))" : "_utf8mb4 " + bytes;
        }
        return large ? "(" + literal(value) + ")" : literal(value);
    }

    @Override
    public boolean commentsInline() {
        return true;
    }

    /** A server may be set up with a character set that cannot hold every character. */
    @Override
    public String tableOptions(List<String> given) {
        boolean chosen = given.stream()
                .map(option -> option.toLowerCase(Locale.ROOT))
                .anyMatch(option -> option.contains("charset") || option.contains("character set"));
        return chosen ? "" : "default charset = utf8mb4";
    }

    @Override
    public String indexMethod(String quotedTable, String method) {
        return " using " + quoter().quote(method) + " on " + quotedTable;
    }

    /** Only the time of now may stand without parentheses, and only with as many digits as the column has. */
    @Override
    public String defaultExpression(String sql) {
        if (sql.equalsIgnoreCase("current_timestamp")) {
            return "(current_timestamp(6))";
        }
        return sql.toLowerCase(Locale.ROOT).startsWith("current_timestamp") || sql.startsWith("(")
                ? sql
                : "(" + sql + ")";
    }
}
