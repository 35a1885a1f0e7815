package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.PlanForm;
import dev.rowan.plan.JsonPlans;
import dev.rowan.plan.Plan;
import dev.rowan.plan.PlanNode;
import dev.rowan.plan.TextPlans;
import dev.rowan.render.Rendered;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.BoundQuery;
import dev.rowan.sql.Change;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Statement;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the server how it executes statements.
 *
 * @param executor runs the questions
 */
public record Plans(Executor executor) {
    private record Row(int id, int parent, String detail) {}

    /** The plan of a statement, which is executed only if it is to be analyzed; what it changes is rolled back. */
    public Plan plan(Statement statement, boolean analyze) {
        PlanForm form = dialect().planForm(analyze);
        if (!analyze || !isChange(statement)) {
            return plan(statement, form, analyze);
        }
        dialect().require(SqlFeature.ANALYZED_CHANGES);
        executor.refuseIfReadOnly(statement.toString());
        return Atomic.undone(executor, within -> new Plans(within).plan(statement, form, true));
    }

    private Plan plan(Statement statement, PlanForm form, boolean analyze) {
        Rendered rendered = dialect().render(statement);
        Command command = executor.command(new Rendered(form.prefix() + rendered.sql(), rendered.binds()));
        if (form == PlanForm.SQLITE) {
            return sqlite(command);
        }
        String text = executor.query(command, rows -> {
            StringBuilder lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.input().stringAt(1)).append('\n');
            }
            return lines.toString().strip();
        });
        return switch (form) {
            case POSTGRESQL, POSTGRESQL_ANALYZED -> new Plan(text, JsonPlans.postgreSql(json(text)), analyze);
            case MYSQL, MARIADB_ANALYZED -> new Plan(text, JsonPlans.mySql(json(text)), analyze);
            case MYSQL_ANALYZED -> new Plan(text, TextPlans.mySql(text), analyze);
            case TEXT, TEXT_ANALYZED -> new Plan(text, null, analyze);
            case SQLITE -> throw new AssertionError(form);
        };
    }

    private static boolean isChange(Statement statement) {
        return statement instanceof BoundQuery<?> bound
                ? isChange(bound.query())
                : statement instanceof Change || statement instanceof Returning;
    }

    private Plan sqlite(Command command) {
        List<Row> all = executor.query(command, rows -> {
            List<Row> list = new ArrayList<>();
            while (rows.next()) {
                RowInput in = rows.input();
                list.add(new Row(in.intAt(1), in.intAt(2), in.stringAt(4)));
            }
            return list;
        });
        PlanNode tree = TextPlans.sqlite("QUERY PLAN", children(0, all));
        return new Plan(tree.toString(), tree, false);
    }

    private static List<PlanNode> children(int parent, List<Row> rows) {
        List<PlanNode> children = new ArrayList<>();
        for (Row row : rows) {
            if (row.parent() == parent) {
                children.add(TextPlans.sqlite(row.detail(), children(row.id(), rows)));
            }
        }
        return children;
    }

    private Object json(String text) {
        JsonTarget<Object> anything = JsonTarget.of(Object.class);
        return text.startsWith("[")
                ? executor.engine().json().decode(text, JsonTarget.listOf(anything))
                : executor.engine().json().decode(text, JsonTarget.mapOf(anything));
    }

    private Dialect dialect() {
        return executor.engine().dialect();
    }
}
