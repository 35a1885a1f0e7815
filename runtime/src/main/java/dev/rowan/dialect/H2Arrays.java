package dev.rowan.dialect;

import dev.rowan.render.SqlWriter;
import dev.rowan.render.Syntax;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ElementsSource;
import java.util.List;

/** Arrays in H2, which cannot unnest an array of a row, so that its elements are counted through. */
final class H2Arrays {
    private static final String ELEMENT = "{1}[\"each\".\"i\"]";

    private H2Arrays() {}

    static String template(ArrayFunction function, String element) {
        return switch (function) {
            case OF -> "cast(array[{*}] as " + element + " array)";
            case CONTAINS -> "array_contains({0}, {1})";
            case CONTAINS_NULLABLE ->
                "case when {1} is not null then array_contains({0}, {1}) when {0} is not null then false end";
            case CONTAINS_ALL -> ofEach("not exists", ELEMENT + " is null or not array_contains({0}, " + ELEMENT + ")");
            case OVERLAPS -> ofEach("exists", ELEMENT + " is not null and array_contains({0}, " + ELEMENT + ")");
            case EQUAL -> "case when {0} is not null and {1} is not null then {0} is not distinct from {1} end";
            case LENGTH -> "cardinality({0})";
            case AT -> "case when {1} between 1 and cardinality({0}) then ({0})[{1}] end";
            case CONCAT -> "{0} || {1}";
            case APPEND -> "{0} || array[cast({1} as " + element + ")]";
            case ANY -> "any({0})";
            case ALL -> "all({0})";
        };
    }

    /** As JSON with an array for each element, in which it is in this form. */
    static String json(String element) {
        return "case when {0} is not null then coalesce((select json_arrayagg(json_array("
                + element.replace("{0}", "case when \"each\".\"i\" <= cardinality({0}) then ({0})[\"each\".\"i\"] end")
                + " null on null) order by \"each\".\"i\") from system_range(1, 2147483647) as \"each\"(\"i\")"
                + " where \"each\".\"i\" <= cardinality({0})), json '[]') end";
    }

    /** Elements as a source; of a row's own array there are numbers, of which {@code CountedElements} takes those that are positions. */
    static void elements(SqlWriter out, ElementsSource source, Runnable array) {
        if (source.ofRow()) {
            out.raw("system_range(1, 2147483647) as ").name(source.alias());
            Syntax.names(out, List.of(ElementsSource.POSITION));
            return;
        }
        out.raw("unnest(");
        array.run();
        out.raw(") with ordinality as ").name(source.alias());
        Syntax.names(out, List.of(ElementsSource.VALUE, ElementsSource.POSITION));
    }

    /** An element of a row's own array. */
    static void element(SqlWriter out, ElementsSource source, Runnable array) {
        out.raw("case when ").name(source.alias()).raw(".").name(ElementsSource.POSITION);
        out.raw(" <= cardinality(");
        array.run();
        out.raw(") then (");
        array.run();
        out.raw(")[")
                .name(source.alias())
                .raw(".")
                .name(ElementsSource.POSITION)
                .raw("] end");
    }

    /** A condition on elements of the second array. What is no position must not be read, in whichever order conditions are tried. */
    private static String ofEach(String exists, String condition) {
        return "case when {0} is not null and {1} is not null then " + exists
                + " (select 1 from system_range(1, 2147483647) as \"each\"(\"i\") where \"each\".\"i\" <= cardinality({1})"
                + " and case when \"each\".\"i\" <= cardinality({1}) then " + condition + " end) end";
    }
}
