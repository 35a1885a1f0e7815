package dev.rowan.dialect;

import dev.rowan.render.ChangeSyntax;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.JsonRowsSyntax;
import dev.rowan.render.SqlFeature;
import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import dev.rowan.type.Transports;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** H2 2.x. */
public final class H2Dialect extends Dialect {
    /** The dialect. */
    public static final H2Dialect INSTANCE = new H2Dialect();

    private static final int LONGEST_VARCHAR = 1_048_576;
    private static final int LONGEST = 1_000_000;
    private static final ChangeSyntax CHANGES =
            ChangeSyntax.of(UpsertStyle.MERGE, JoinStyle.SUBSELECTS, ReturningStyle.DELTA_TABLE);

    private H2Dialect() {
        super(
                "h2",
                '"',
                Transports.H2,
                allBut(
                        Feature.PARTIAL_INDEXES,
                        Feature.EXPRESSION_INDEXES,
                        Feature.COLLATIONS,
                        Feature.JSON_PATHS,
                        Feature.REVERSED_TEXT,
                        Feature.TRANSACTIONAL_DDL,
                        Feature.TWO_PHASE_COMMIT),
                EnumSet.of(
                        SqlFeature.JSON_TABLES,
                        SqlFeature.FULL_JOIN,
                        SqlFeature.LATERAL_JOIN,
                        SqlFeature.OUTER_COLUMNS_IN_DERIVED_TABLES,
                        SqlFeature.SET_OPERATIONS_WITH_DUPLICATES,
                        SqlFeature.DISTINCT_RECURSION,
                        SqlFeature.MATERIALIZED_HINT,
                        SqlFeature.CTE_AS_JOINED_SOURCE_OF_CHANGE,
                        SqlFeature.ROLLUP,
                        SqlFeature.GROUPING_SETS,
                        SqlFeature.GROUPING_FUNCTION,
                        SqlFeature.SHARE_LOCKS,
                        SqlFeature.LOCKS_OF_TABLES,
                        SqlFeature.LOCKS_OF_MERGED_ROWS,
                        SqlFeature.ROWS_OF_NULLS_NOT_IN));
    }

    @Override
    public PlanForm planForm(boolean analyze) {
        return analyze ? PlanForm.TEXT_ANALYZED : PlanForm.TEXT;
    }

    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.NAMED_COLUMNS;
    }

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public JsonRowsSyntax jsonRows() {
        return RowsAsJson.H2;
    }

    @Override
    public int maxParameters() {
        return 100_000;
    }

    /** A quotient has twice the digits of its divisor, of which a parameter has 100,000. */
    @Override
    public void arithmetic(SqlWriter out, ArithmeticOperator operator, Runnable left, Runnable right) {
        if (operator == ArithmeticOperator.DIVIDE) {
            left.run();
            out.raw(" / cast(");
            right.run();
            out.raw(" as decfloat(38))");
        } else {
            super.arithmetic(out, operator, left, right);
        }
    }

    /** It refuses them in the select list only. */
    @Override
    public boolean refusesUngroupedColumns() {
        return false;
    }

    @Override
    public boolean comparesRowsPartByPart() {
        return false;
    }

    /** A floating point number is not rounded away from zero. */
    @Override
    public void cast(SqlWriter out, DataType from, DataType to, Runnable operand) {
        if (isFloat(from) && isWhole(to)) {
            super.cast(out, from, to, () -> {
                out.raw("round(");
                operand.run();
                out.raw(")");
            });
        } else {
            super.cast(out, from, to, operand);
        }
    }

    /** A cast cuts off what is too long, where an insert would refuse it. */
    @Override
    public void typed(SqlWriter out, DataType type, Runnable value) {
        boolean cuts = type.kind() == SqlKind.TEXT || type.kind() == SqlKind.BYTES && type.length() > 0;
        out.raw("cast(");
        value.run();
        out.raw(" as ")
                .raw(typeName(cuts ? type.withLength(Math.max(type.length(), LONGEST)) : type))
                .raw(")");
    }

    @Override
    public boolean ctesLeadChanges() {
        return false;
    }

    @Override
    public boolean widensSums() {
        return true;
    }

    @Override
    public @Nullable String wideType(SqlKind kind) {
        return switch (kind) {
            case TEXT -> "varchar";
            case DECIMAL -> "decfloat(38)";
            default -> null;
        };
    }

    @Override
    public void stringAgg(SqlWriter out, AggregateNode aggregate, Runnable text, Node separator, Runnable order) {
        BindNode bind = (BindNode) separator;
        out.raw(aggregate.distinct() ? "listagg(distinct " : "listagg(");
        text.run();
        out.raw(", ").bind(bind.type(), bind.value()).raw(")");
        if (!aggregate.orderBy().isEmpty()) {
            out.raw(" within group (");
            order.run();
            out.raw(")");
        }
    }

    @Override
    public void series(SqlWriter out, SeriesSource source, Runnable recursive) {
        out.raw("(select x as ").name(source.column()).raw(" from system_range(");
        out.bind(SqlTypes.INT64, source.from());
        out.raw(", ").bind(SqlTypes.INT64, source.to());
        out.raw(", ").bind(SqlTypes.INT64, source.step());
        out.raw(")) as ").name(source.alias());
    }

    @Override
    public String typeName(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case INT8 -> "tinyint";
            case INT16 -> "smallint";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            case FLOAT32 -> "real";
            case FLOAT64 -> "double precision";
            case DECIMAL -> decimal(type);
            case TEXT -> isUnlimited(type, LONGEST_VARCHAR) ? "clob" : sized("varchar", length(type));
            case BYTES ->
                type.length() == 0 || isUnlimited(type, LONGEST_VARCHAR) ? "blob" : sized("varbinary", type.length());
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> sized("time", secondDigits(type, 9));
            case TIMESTAMP -> sized("timestamp", secondDigits(type, 9));
            case INSTANT -> sized("timestamp", secondDigits(type, 9)) + " with time zone";
            case JSON -> "json";
            case ARRAY -> castType(type.requiredElement()) + " array";
        };
    }

    @Override
    public void json(SqlWriter out, JsonNode node, Runnable document) {
        throw lacks("paths into JSON", "Read the document and look into it in Java.");
    }

    @Override
    public void elements(SqlWriter out, ElementsSource source, Runnable array) {
        if (source.json()) {
            super.elements(out, source, array);
        }
        H2Arrays.elements(out, source, array);
    }

    @Override
    public void elementsColumn(SqlWriter out, ElementsSource source, String column, Runnable array) {
        if (source.ofRow() && column.equals(ElementsSource.VALUE)) {
            H2Arrays.element(out, source, array);
        } else {
            super.elementsColumn(out, source, column, array);
        }
    }

    /** It wants everything that it orders by to be selected. */
    @Override
    public boolean takesDistinctOn() {
        return false;
    }

    @Override
    public boolean countsElements() {
        return true;
    }

    @Override
    public String array(ArrayFunction function, DataType element) {
        return H2Arrays.template(function, castType(element));
    }

    @Override
    public String temporal(TemporalFunction function, SqlKind kind) {
        return H2Times.template(function, kind);
    }

    @Override
    public String template(SqlFunction function, int arguments) {
        return switch (function) {
            case GROUPING -> throw lacks(SqlFeature.GROUPING_FUNCTION);
            case REVERSE -> throw lacks("function that reverses text", "Reverse it in Java.");
            case GREATEST -> Syntax.allOrNull("greatest", arguments);
            case LEAST -> Syntax.allOrNull("least", arguments);
            case REMAINDER_DECIMAL -> "{0} % nullif(cast({1} as decfloat(38)), 0)";
            case TRUNC -> "truncate({0}, 0)";
            case SQRT -> "case when {0} >= 0 then sqrt({0}) end";
            case LN -> "case when {0} > 0 then ln({0}) end";
            default -> super.template(function, arguments);
        };
    }

    /** The type of a parameter is known only from what stands beside it. */
    @Override
    public void literal(SqlWriter out, SqlType<?> type, @Nullable Object value) {
        cast(out, type.dataType(), type.dataType(), () -> out.bind(type, value));
    }

    @Override
    public String castType(DataType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 ? "varchar" : typeName(type);
            case DECIMAL -> type.precision() == 0 && type.scale() != 0 ? "decfloat(38)" : decimal(type);
            default -> typeName(type);
        };
    }

    @Override
    public String identity(DataType type) {
        return typeName(type) + " generated by default as identity";
    }

    @Override
    public String nextValue(String quotedSequence) {
        return "next value for " + quotedSequence;
    }

    @Override
    public String computedSuffix(boolean stored) {
        return "";
    }

    @Override
    public String defaultLiteral(DataType type, Object value) {
        return type.kind() == SqlKind.JSON ? "json " + literal(value) : literal(value);
    }
}
