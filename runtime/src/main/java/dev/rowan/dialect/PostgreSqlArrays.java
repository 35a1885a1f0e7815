package dev.rowan.dialect;

import dev.rowan.sql.node.ArrayFunction;

/** Arrays in PostgreSQL, which tells arrays of text from those of varchar, so that they are always the first. */
final class PostgreSqlArrays {
    private PostgreSqlArrays() {}

    /** As JSON with an array for each element, in which it is in this form. */
    static String json(String element) {
        return "case when {0} is not null then coalesce((select json_agg(json_build_array("
                + element.replace("{0}", "each.e")
                + ") order by each.i) from unnest({0}) with ordinality as each(e, i)), '[]') end";
    }

    static String template(ArrayFunction function, String element) {
        return switch (function) {
            case OF -> "cast(array[{*}] as " + element + "[])";
            case CONTAINS, CONTAINS_NULLABLE -> "{0} @> cast(array[{1}] as " + element + "[])";
            case CONTAINS_ALL -> "{0} @> {1}";
            case OVERLAPS -> "{0} && {1}";
            case EQUAL -> "{0} = {1}";
            case LENGTH -> "cardinality({0})";
            case AT -> "({0})[{1}]";
            case CONCAT -> "case when {0} is not null and {1} is not null then {0} || {1} end";
            case APPEND -> "case when {0} is not null then array_append({0}, cast({1} as " + element + ")) end";
            case ANY -> "any({0})";
            case ALL -> "all({0})";
        };
    }
}
