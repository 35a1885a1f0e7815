package dev.rowan.dialect;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.SqlWriter;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.JsonStep;
import dev.rowan.type.SqlTypes;

/** Places in JSON on SQLite, whose values have SQLite's own types. */
final class SqliteJson {
    private final SqlWriter out;
    private final Runnable document;
    private final String path;

    private SqliteJson(SqlWriter out, Runnable document, String path) {
        this.out = out;
        this.document = document;
        this.path = path;
    }

    static void write(SqlWriter out, JsonNode node, Runnable document) {
        for (JsonStep step : node.steps()) {
            String field = step.field();
            if (field != null && (field.indexOf('"') >= 0 || field.indexOf('\\') >= 0)) {
                throw new UnsupportedFeature(
                        "sqlite",
                        "path to a JSON field whose name has a quote or backslash",
                        "Read the document and look into it in Java.");
            }
        }
        new SqliteJson(out, document, JsonPaths.text(node.steps())).write(node);
    }

    /** The elements of what is an array. */
    static void elements(SqlWriter out, ElementsSource source, Runnable array) {
        out.raw("json_each(case when json_type(");
        array.run();
        out.raw(") = 'array' then ");
        array.run();
        out.raw(" end) as ").name(source.alias());
    }

    /** What it calls a value is text without its quotes, and its keys count from 0. */
    static void elementsColumn(SqlWriter out, ElementsSource source, String column) {
        out.raw("(").name(source.alias());
        if (column.equals(ElementsSource.POSITION)) {
            out.raw(".key + 1)");
        } else {
            out.raw(".json -> ").name(source.alias()).raw(".fullkey)");
        }
    }

    private void write(JsonNode node) {
        switch (node.form()) {
            case TEXT -> {
                call("case json_type(", ")");
                out.raw(" when 'true' then 'true' when 'false' then 'false' else cast(");
                call("json_extract(", ") as text) end");
            }
            case DECIMAL -> number("json_extract(", ") end");
            case WHOLE -> number("cast(json_extract(", ") as integer) end");
            case BOOLEAN -> call("case json_type(", ") when 'true' then 1 when 'false' then 0 end");
            case DOCUMENT -> {
                document.run();
                out.raw(" -> ").bind(SqlTypes.STRING, path);
            }
            case EXISTS -> call("json_type(", ") is not null");
        }
    }

    private void number(String before, String after) {
        call("case when json_type(", ") in ('integer', 'real') then ");
        call(before, after);
    }

    private void call(String before, String after) {
        out.raw(before);
        document.run();
        out.raw(", ").bind(SqlTypes.STRING, path).raw(after);
    }
}
