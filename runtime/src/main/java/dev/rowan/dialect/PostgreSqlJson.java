package dev.rowan.dialect;

import dev.rowan.render.SqlWriter;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.JsonStep;
import dev.rowan.type.SqlTypes;
import java.util.List;

/** Places in {@code jsonb}, by its arrows. Positions are part of the text, names of fields are sent as parameters. */
final class PostgreSqlJson {
    private final SqlWriter out;
    private final JsonNode node;
    private final Runnable document;

    private PostgreSqlJson(SqlWriter out, JsonNode node, Runnable document) {
        this.out = out;
        this.node = node;
        this.document = document;
    }

    static void write(SqlWriter out, JsonNode node, Runnable document) {
        new PostgreSqlJson(out, node, document).write();
    }

    /** The elements of what is an array. */
    static void elements(SqlWriter out, Runnable array) {
        out.raw("jsonb_array_elements(case when jsonb_typeof(");
        array.run();
        out.raw(") = 'array' then ");
        array.run();
        out.raw(" end)");
    }

    private void write() {
        switch (node.form()) {
            case TEXT -> place(" ->> ");
            case DOCUMENT -> place(" -> ");
            case EXISTS -> {
                out.raw("(");
                place(" -> ");
                out.raw(") is not null");
            }
            case DECIMAL -> typed("number", "cast(", " as numeric)");
            case WHOLE -> typed("number", "cast(trunc(cast(", " as numeric)) as bigint)");
            case BOOLEAN -> typed("boolean", "cast(", " as boolean)");
        }
    }

    private void typed(String type, String before, String after) {
        out.raw("case jsonb_typeof(");
        place(" -> ");
        out.raw(") when '").raw(type).raw("' then ").raw(before);
        place(" ->> ");
        out.raw(after).raw(" end");
    }

    /** A number or text has itself as its element 0, unlike on other databases. */
    private void place(String last) {
        List<JsonStep> steps = node.steps();
        String before = "case when ";
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).field() == null && steps.get(i).index() == 0) {
                out.raw(before).raw("jsonb_typeof(");
                follow(steps.subList(0, i), " -> ");
                out.raw(") = 'array'");
                before = " and ";
            }
        }
        boolean guarded = before.equals(" and ");
        out.raw(guarded ? " then " : "");
        follow(steps, last);
        out.raw(guarded ? " end" : "");
    }

    private void follow(List<JsonStep> steps, String last) {
        document.run();
        if (steps.isEmpty() && last.equals(" ->> ")) {
            out.raw(" #>> '{}'");
        }
        for (int i = 0; i < steps.size(); i++) {
            out.raw(i < steps.size() - 1 ? " -> " : last);
            JsonStep step = steps.get(i);
            if (step.field() == null) {
                out.number(step.index());
            } else {
                out.bind(SqlTypes.STRING, step.field());
            }
        }
    }
}
