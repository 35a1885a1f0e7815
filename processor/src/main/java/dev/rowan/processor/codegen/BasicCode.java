package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.BasicType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What generated code says for a basic type.
 *
 * @param sqlType the constant of {@code SqlTypes}
 * @param accessor what the methods of {@code RowInput} and {@code RowOutput} are called after; empty when only the general
 *     ones serve
 * @param shape the kind of column
 * @param kind the constant of {@code Types}; empty when there is none and the shape's factory makes one
 */
record BasicCode(String sqlType, String accessor, Shape shape, String kind) {

    private static final Map<String, String> COLUMN_FACTORIES = Map.of(
            "INT32", "int32",
            "INT64", "int64",
            "FLOAT64", "float64",
            "DECIMAL", "decimal",
            "UUID_VALUE", "uuid",
            "DATE", "date",
            "DATE_TIME", "dateTime",
            "INSTANT", "instant");

    private static final Map<BasicType, BasicCode> ALL = new EnumMap<>(BasicType.class);

    static {
        put(BasicType.BOOLEAN, "BOOLEAN", "boolean", Shape.BOOLEAN, "BOOLEAN");
        put(BasicType.BYTE, "INT8", "byte", Shape.INTEGRAL, "");
        put(BasicType.SHORT, "INT16", "short", Shape.INTEGRAL, "SMALLINT");
        put(BasicType.INT, "INT32", "int", Shape.INTEGRAL, "INTEGER");
        put(BasicType.LONG, "INT64", "long", Shape.INTEGRAL, "BIGINT");
        put(BasicType.FLOAT, "FLOAT32", "float", Shape.FRACTIONAL, "");
        put(BasicType.DOUBLE, "FLOAT64", "double", Shape.FRACTIONAL, "DOUBLE");
        put(BasicType.CHAR, "CHARACTER", "", Shape.VALUE, "");
        put(BasicType.STRING, "STRING", "string", Shape.TEXT, "TEXT");
        put(BasicType.DECIMAL, "DECIMAL", "decimal", Shape.FRACTIONAL, "DECIMAL");
        put(BasicType.BIG_INTEGER, "BIG_INTEGER", "", Shape.FRACTIONAL, "");
        put(BasicType.BYTES, "BYTES", "bytes", Shape.VALUE, "BYTES");
        put(BasicType.UUID, "UUID_VALUE", "uuid", Shape.VALUE, "UUID_VALUE");
        put(BasicType.LOCAL_DATE, "DATE", "date", Shape.TEMPORAL, "DATE");
        put(BasicType.LOCAL_TIME, "TIME", "time", Shape.TEMPORAL, "TIME");
        put(BasicType.LOCAL_DATE_TIME, "DATE_TIME", "dateTime", Shape.TEMPORAL, "TIMESTAMP");
        put(BasicType.OFFSET_DATE_TIME, "OFFSET_DATE_TIME", "", Shape.TEMPORAL, "");
        put(BasicType.INSTANT, "INSTANT", "instant", Shape.TEMPORAL, "INSTANT");
        put(BasicType.YEAR, "YEAR", "", Shape.DOMAIN, "INTEGER");
        put(BasicType.YEAR_MONTH, "YEAR_MONTH", "", Shape.DOMAIN, "TEXT");
        put(BasicType.DURATION, "DURATION", "", Shape.DOMAIN, "BIGINT");
    }

    private static void put(BasicType type, String sqlType, String accessor, Shape shape, String kind) {
        ALL.put(type, new BasicCode(sqlType, accessor, shape, kind));
    }

    static BasicCode of(BasicType type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    /** The method of {@code Table} that makes a column of the type, without anything to infer; empty where there is none. */
    Optional<String> columnFactory() {
        return Optional.ofNullable(COLUMN_FACTORIES.get(sqlType));
    }

    /** {@code SqlTypes.INT64}. */
    CodeBlock sqlTypeCode() {
        return CodeBlock.of("$T.$L", RuntimeNames.SQL_TYPES, sqlType);
    }

    /** {@code Types.BIGINT}, or {@code Types.integral(SqlTypes.INT8)} where there is no constant. */
    CodeBlock kindCode() {
        return kind.isEmpty()
                ? CodeBlock.of("$T.$L($L)", RuntimeNames.TYPES, shape.factory(), sqlTypeCode())
                : CodeBlock.of("$T.$L", RuntimeNames.TYPES, kind);
    }

    /** The kinds of columns. */
    enum Shape {
        BOOLEAN("bool", RuntimeNames.BOOLEAN_COLUMN, RuntimeNames.CONDITION),
        TEXT("text", RuntimeNames.TEXT_COLUMN, RuntimeNames.TEXT_EXPR),
        INTEGRAL("integral", RuntimeNames.INTEGRAL_COLUMN, RuntimeNames.INTEGRAL_EXPR),
        FRACTIONAL("fractional", RuntimeNames.FRACTIONAL_COLUMN, RuntimeNames.FRACTIONAL_EXPR),
        TEMPORAL("temporal", RuntimeNames.TEMPORAL_COLUMN, RuntimeNames.TEMPORAL_EXPR),
        VALUE("value", RuntimeNames.VALUE_COLUMN, RuntimeNames.VALUE_EXPR),
        ARRAY("array", RuntimeNames.ARRAY_COLUMN, RuntimeNames.ARRAY_EXPR),
        JSON("json", RuntimeNames.JSON_COLUMN, RuntimeNames.JSON_EXPR),
        DOMAIN("domain", RuntimeNames.DOMAIN_COLUMN, RuntimeNames.VALUE_EXPR),
        NESTED("nested", RuntimeNames.SELECTION, RuntimeNames.SELECTION);

        private final String factory;
        private final ClassName column;
        private final ClassName expression;

        Shape(String factory, ClassName column, ClassName expression) {
            this.factory = factory;
            this.column = column;
            this.expression = expression;
        }

        /** The method of {@code Table} that makes such a column. */
        String factory() {
            return factory;
        }

        ClassName column() {
            return column;
        }

        /** The class of expressions that hold values of the type. */
        TypeName expression(TypeName held) {
            return hasArgument() ? TypeNames.generic(expression, held) : expression;
        }

        /** Whether columns say what they hold, rather than imply it. */
        boolean hasArgument() {
            return this != BOOLEAN && this != TEXT;
        }
    }
}
