package dev.rowan.dialect;

import dev.rowan.render.JsonRowsSyntax;
import dev.rowan.render.SqlWriter;
import dev.rowan.type.DataType;

/**
 * Rows as JSON.
 *
 * @param before what stands before the array of a row in the aggregate
 * @param open what an array begins with
 * @param close what it ends with
 * @param between what stands between the array and the order
 * @param after what stands behind the order
 * @param values how values are put into an array
 */
record RowsAsJson(String before, String open, String close, String between, String after, Values values)
        implements JsonRowsSyntax {
    static final RowsAsJson H2 =
            new RowsAsJson("json_arrayagg(", "json_array(", " null on null)", "", ")", RowsAsJson::ofH2);

    static final RowsAsJson POSTGRESQL =
            new RowsAsJson("json_agg(", "json_build_array(", ")", "", ")", RowsAsJson::ofPostgreSql);

    /** Quotes keep all digits of a number, and tell it from a text. */
    static final RowsAsJson SQLITE = new RowsAsJson(
            "'[' || group_concat(", "json_array(", ")", ", ','", ") || ']'", type -> switch (type.kind()) {
                case BOOLEAN, INT8, INT16, INT32, INT64 -> "{0}";
                case FLOAT32, FLOAT64, BYTES -> "nullif(quote({0}), 'NULL')";
                case DECIMAL -> "nullif('~' || quote({0}), '~NULL')";
                default -> "cast({0} as text)";
            });

    /** {@code json_arrayagg} knows no order; what is put together instead ends with the number of rows. */
    static final RowsAsJson MYSQL = grouped("hex({0})");

    static final RowsAsJson MARIADB = grouped("cast({0} as char)");

    private static RowsAsJson grouped(String uuid) {
        return new RowsAsJson(
                "concat('[', group_concat(",
                "json_array(",
                ")",
                "",
                " separator ','), ',', count(*), ']')",
                type -> switch (type.kind()) {
                    case BOOLEAN -> "cast({0} as signed)";
                    case INT8, INT16, INT32, INT64 -> "{0}";
                    case BYTES -> "hex({0})";
                    case UUID -> uuid;
                    default -> "cast({0} as char)";
                });
    }

    private static String ofH2(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, INT8, INT16, INT32, INT64, TEXT -> "{0}";
            case BYTES -> "rawtohex({0})";
            case ARRAY -> H2Arrays.json(ofH2(type.requiredElement()));
            default -> "cast({0} as varchar)";
        };
    }

    private static String ofPostgreSql(DataType type) {
        return switch (type.kind()) {
            case BYTES -> "encode({0}, 'hex')";
            case INSTANT -> "{0} at time zone 'UTC'";
            case JSON -> "cast({0} as text)";
            case ARRAY -> PostgreSqlArrays.json(ofPostgreSql(type.requiredElement()));
            default -> "{0}";
        };
    }

    /** How values of a type are put into an array. */
    interface Values {
        String template(DataType type);
    }

    @Override
    public void rows(SqlWriter out, Runnable row, Runnable order) {
        out.raw(before);
        row.run();
        out.raw(between);
        order.run();
        out.raw(after);
    }

    @Override
    public void array(SqlWriter out, Runnable items) {
        out.raw(open);
        items.run();
        out.raw(close);
    }

    @Override
    public String value(DataType type) {
        return values.template(type);
    }
}
