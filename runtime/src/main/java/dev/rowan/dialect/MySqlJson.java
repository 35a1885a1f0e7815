package dev.rowan.dialect;

import dev.rowan.render.SqlWriter;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.JsonStep;
import dev.rowan.type.SqlTypes;
import java.util.List;

/** Places in JSON on MySQL and MariaDB, where JSON's null is not NULL, and any value is an array of itself. */
final class MySqlJson {
    private final SqlWriter out;
    private final JsonNode node;
    private final Runnable document;

    private MySqlJson(SqlWriter out, JsonNode node, Runnable document) {
        this.out = out;
        this.node = node;
        this.document = document;
    }

    static void write(SqlWriter out, JsonNode node, Runnable document) {
        new MySqlJson(out, node, document).write();
    }

    /** The elements of what is an array. */
    static void elements(SqlWriter out, ElementsSource source, Runnable array) {
        out.raw("json_table(case when json_type(");
        array.run();
        out.raw(") = 'ARRAY' then ");
        array.run();
        out.raw(" end, '$[*]' columns (").name(ElementsSource.VALUE).raw(" json path '$', ");
        out.name(ElementsSource.POSITION).raw(" for ordinality)) as ").name(source.alias());
    }

    private void write() {
        switch (node.form()) {
            case TEXT -> typed(" <> 'NULL'", "json_unquote(", ")");
            case DECIMAL -> number("cast(", " as decimal(65, 20))");
            case WHOLE -> number("cast(truncate(cast(", " as decimal(65, 20)), 0) as signed)");
            case BOOLEAN -> typed(" = 'BOOLEAN'", "json_unquote(", ") = 'true'");
            case DOCUMENT -> place();
            case EXISTS -> {
                place();
                out.raw(" is not null");
            }
        }
    }

    private void number(String before, String after) {
        typed(" in ('INTEGER', 'UNSIGNED INTEGER', 'DECIMAL', 'DOUBLE')", before, after);
    }

    private void typed(String test, String before, String after) {
        out.raw("case when json_type(");
        place();
        out.raw(")").raw(test).raw(" then ").raw(before);
        place();
        out.raw(after).raw(" end");
    }

    private void place() {
        List<JsonStep> steps = node.steps();
        String before = "case when ";
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).field() == null) {
                out.raw(before).raw("json_type(");
                extract(steps.subList(0, i));
                out.raw(") = 'ARRAY'");
                before = " and ";
            }
        }
        boolean guarded = before.equals(" and ");
        out.raw(guarded ? " then " : "");
        extract(steps);
        out.raw(guarded ? " end" : "");
    }

    private void extract(List<JsonStep> steps) {
        out.raw("json_extract(");
        document.run();
        out.raw(", ").bind(SqlTypes.STRING, JsonPaths.text(steps)).raw(")");
    }
}
