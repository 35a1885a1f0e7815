package dev.rowan.dialect;

import dev.rowan.render.ChangeSyntax;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.JsonRowsSyntax;
import dev.rowan.render.SqlFeature;
import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlTypes;
import dev.rowan.type.Transports;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 14 and later. */
public final class PostgreSqlDialect extends Dialect {
    /** The dialect. */
    public static final PostgreSqlDialect INSTANCE = new PostgreSqlDialect();

    private static final int LONGEST_VARCHAR = 10_485_760;
    private static final ChangeSyntax CHANGES =
            ChangeSyntax.of(UpsertStyle.ON_CONFLICT, JoinStyle.CLAUSES, ReturningStyle.CLAUSE);

    private PostgreSqlDialect() {
        super(
                "postgresql",
                '"',
                Transports.POSTGRESQL,
                allBut(Feature.CONTINUES_AFTER_ERROR, Feature.NUL_IN_TEXT),
                EnumSet.of(SqlFeature.UUID_EXTREMES, SqlFeature.LOCKS_OF_MERGED_ROWS));
    }

    @Override
    public PlanForm planForm(boolean analyze) {
        return analyze ? PlanForm.POSTGRESQL_ANALYZED : PlanForm.POSTGRESQL;
    }

    @Override
    protected int longestName() {
        return 63;
    }

    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.RETURNING_CLAUSE;
    }

    /** The half of a floating point number goes to the even one, where decimals are rounded away from zero. */
    @Override
    public void cast(SqlWriter out, DataType from, DataType to, Runnable operand) {
        if (isFloat(from) && isWhole(to)) {
            super.cast(out, from, to, () -> {
                out.raw("case when ");
                operand.run();
                out.raw(" = trunc(");
                operand.run();
                out.raw(") then ");
                operand.run();
                out.raw(" else trunc(");
                operand.run();
                out.raw(" + sign(");
                operand.run();
                out.raw(") * 0.5) end");
            });
        } else {
            super.cast(out, from, to, operand);
        }
    }

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public JsonRowsSyntax jsonRows() {
        return RowsAsJson.POSTGRESQL;
    }

    @Override
    public boolean nullsAreLeast() {
        return false;
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public void like(
            SqlWriter out, Runnable operand, Runnable pattern, char escape, boolean ignoreCase, boolean negated) {
        operand.run();
        out.raw(negated ? " not" : "").raw(ignoreCase ? " ilike " : " like ");
        pattern.run();
        escape(out, escape);
    }

    @Override
    public boolean widensSums() {
        return true;
    }

    @Override
    public @Nullable String wideType(SqlKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case DECIMAL -> "numeric";
            default -> null;
        };
    }

    @Override
    public void series(SqlWriter out, SeriesSource source, Runnable recursive) {
        out.raw("generate_series(").bind(SqlTypes.INT64, source.from());
        out.raw(", ").bind(SqlTypes.INT64, source.to());
        out.raw(", ").bind(SqlTypes.INT64, source.step());
        out.raw(") as ").name(source.alias());
        Syntax.names(out, List.of(source.column()));
    }

    @Override
    public String typeName(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case INT8, INT16 -> "smallint";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            case FLOAT32 -> "real";
            case FLOAT64 -> "double precision";
            case DECIMAL -> decimal(type);
            case TEXT -> isUnlimited(type, LONGEST_VARCHAR) ? "text" : sized("varchar", length(type));
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> sized("time", secondDigits(type, 6));
            case TIMESTAMP -> sized("timestamp", secondDigits(type, 6));
            case INSTANT -> sized("timestamp", secondDigits(type, 6)) + " with time zone";
            case JSON -> "jsonb";
            case ARRAY -> castType(type.requiredElement()) + "[]";
        };
    }

    @Override
    public void json(SqlWriter out, JsonNode node, Runnable document) {
        PostgreSqlJson.write(out, node, document);
    }

    @Override
    public void elements(SqlWriter out, ElementsSource source, Runnable array) {
        if (source.json()) {
            PostgreSqlJson.elements(out, array);
        } else {
            out.raw("unnest(");
            array.run();
            out.raw(")");
        }
        out.raw(" with ordinality as ").name(source.alias());
        Syntax.names(out, List.of(ElementsSource.VALUE, ElementsSource.POSITION));
    }

    @Override
    public String array(ArrayFunction function, DataType element) {
        return PostgreSqlArrays.template(function, castType(element));
    }

    @Override
    public String temporal(TemporalFunction function, SqlKind kind) {
        return PostgreSqlTimes.template(function, kind);
    }

    @Override
    public String template(SqlFunction function, int arguments) {
        return switch (function) {
            case POSITION -> "strpos({1}, {0})";
            case GREATEST -> Syntax.allOrNull("greatest", arguments);
            case LEAST -> Syntax.allOrNull("least", arguments);
            case ROUND_FLOAT -> "cast(round(cast({0} as numeric), {1}) as double precision)";
            case REMAINDER_FLOAT -> "cast(cast({0} as numeric) % nullif(cast({1} as numeric), 0) as double precision)";
            case SIGN -> "cast(sign({0}) as integer)";
            case POWER -> "power(cast({0} as double precision), cast({1} as double precision))";
            case SQRT -> "case when {0} >= 0 then sqrt(cast({0} as double precision)) end";
            case EXP -> "exp(cast({0} as double precision))";
            case LN -> "case when {0} > 0 then ln(cast({0} as double precision)) end";
            case MATCHES -> "{0} ~ {1}";
            case MATCHES_IGNORE_CASE -> "{0} ~* {1}";
            case RANDOM -> "random()";
            default -> super.template(function, arguments);
        };
    }

    @Override
    public String castType(DataType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 ? "text" : typeName(type);
            case DECIMAL -> type.precision() == 0 && type.scale() != 0 ? "numeric" : decimal(type);
            default -> typeName(type);
        };
    }

    @Override
    public String identity(DataType type) {
        return typeName(type) + " generated by default as identity";
    }

    /** What a backslash means depends on standard_conforming_strings, except where an E stands in front. */
    @Override
    public String literal(Object value) {
        return value instanceof String text && text.indexOf('\\') >= 0
                ? "E" + super.literal(text.replace("\\", "\\\\"))
                : super.literal(value);
    }

    @Override
    public String nextValue(String quotedSequence) {
        return "nextval('" + quotedSequence.replace("'", "''") + "')";
    }

    @Override
    public String computedSuffix(boolean stored) {
        return " stored";
    }

    @Override
    public String indexMethod(String quotedTable, String method) {
        return " on " + quotedTable + " using " + quoter().quote(method);
    }

    @Override
    public boolean locksMissingRows() {
        return false;
    }
}
