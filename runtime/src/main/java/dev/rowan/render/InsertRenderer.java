package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.render.ChangeSyntax.Trait;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TruthNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inserts, and what they do where a row is in the way. */
final class InsertRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private final SqlRenderer statements;
    private final ChangeRenderer changes;
    private final @Nullable String counter;

    /** For inserts that count the rows which they leave as they are in {@code counter}, a variable of the session, if one is given. */
    InsertRenderer(
            Syntax syntax,
            SqlWriter out,
            NodeRenderer nodes,
            SqlRenderer statements,
            ChangeRenderer changes,
            @Nullable String counter) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
        this.statements = statements;
        this.changes = changes;
        this.counter = counter;
    }

    void insert(InsertNode node) {
        ConflictNode conflict = node.conflict();
        if (conflict != null && syntax.changes().upsert() == UpsertStyle.MERGE) {
            merge(node, conflict);
            return;
        }
        out.raw("insert into ");
        statements.sources().table(node.table());
        if (node.columns().isEmpty()) {
            if (node.rows().size() > 1) {
                throw new IllegalStateException("Several rows without a single column cannot be inserted into "
                        + node.table().name());
            }
            out.raw(syntax.defaultValues());
            return;
        }
        out.raw(" ");
        changes.columns(node.columns());
        SelectNode select = node.select();
        if (select == null) {
            values(node);
        } else {
            out.raw(" ");
            boolean needsWhere = conflict != null && syntax.changes().has(Trait.UPSERT_NEEDS_WHERE);
            typed(node, needsWhere && select.where() == null ? select.withWhere(new TruthNode(true)) : select);
        }
        if (conflict != null) {
            statements.meeting(node.table(), () -> conflict(node, conflict));
        }
    }

    private void values(InsertNode node) {
        out.raw(" values ");
        String[] separator = {"("};
        statements.changing(node.table(), List.of(), () -> {
            for (List<Node> row : node.rows()) {
                out.raw(separator[0]);
                nodes.writeList(row);
                separator[0] = "), (";
            }
        });
        out.raw(")");
    }

    private void typed(InsertNode node, SelectNode select) {
        statements.writeSelect(select, (position, value) -> {
            if (value instanceof BindNode) {
                syntax.typed(out, node.columns().get(position).dataType(), () -> nodes.write(value));
            } else {
                nodes.write(value);
            }
        });
    }

    private void conflict(InsertNode node, ConflictNode conflict) {
        boolean onConflict = syntax.changes().upsert() == UpsertStyle.ON_CONFLICT;
        if (onConflict) {
            String separator = " on conflict (";
            for (String column : conflict.target()) {
                out.raw(separator).name(column);
                separator = ", ";
            }
            out.raw(")");
            alive(" where ", node, conflict, "");
            out.raw(conflict.assignments().isEmpty() ? " do nothing" : " do update");
            assignments(conflict, " set ");
            statements.condition(" where ", conflict.where());
            return;
        }
        out.raw(" on duplicate key update");
        if (conflict.assignments().isEmpty()) {
            String column = conflict.target().get(0);
            out.raw(" ").name(column).raw(" = ");
            kept(node.table(), column, counter);
            return;
        }
        String separator = " ";
        String counted = conflict.where() == null ? null : counter;
        List<AssignmentNode> ordered = changes.ordered(node.table(), conflict.assignments(), value -> {
            Node where = conflict.where();
            if (where != null) {
                nodes.write(where);
            }
            nodes.write(value);
        });
        for (AssignmentNode assignment : ordered) {
            out.raw(separator).name(assignment.column()).raw(" = ");
            guarded(node.table(), conflict, assignment, counted);
            separator = ", ";
            counted = null;
        }
    }

    /** The condition of the index that makes the target unique, where that is not one of all rows. */
    private void alive(String keyword, InsertNode node, ConflictNode conflict, String qualifier) {
        TableMeta meta = node.table().meta();
        ColumnMeta mark = meta.softDelete();
        if (mark != null && meta.isUniqueAmongLive(conflict.target())) {
            out.raw(keyword);
            if (!qualifier.isEmpty()) {
                out.name(qualifier).raw(".");
            }
            out.name(mark.name()).raw(LiveRows.test(meta));
        }
    }

    /** A condition that the statement cannot have is one for each value. */
    private void guarded(
            TableSource table, ConflictNode conflict, AssignmentNode assignment, @Nullable String counted) {
        Node where = conflict.where();
        if (where == null) {
            nodes.write(assignment.value());
            return;
        }
        out.raw("case when ");
        nodes.write(where);
        out.raw(" then ");
        nodes.write(assignment.value());
        out.raw(" else ");
        kept(table, assignment.column(), counted);
        out.raw(" end");
    }

    /** A column's own value, noted by the way. */
    private void kept(TableSource table, String column, @Nullable String counted) {
        if (counted != null) {
            out.raw("if((").raw(counted).raw(" := ").raw(counted).raw(" + 1) is null, null, ");
        }
        out.name(table.qualifier()).raw(".").name(column);
        if (counted != null) {
            out.raw(")");
        }
    }

    private void assignments(ConflictNode conflict, String first) {
        String separator = first;
        for (AssignmentNode assignment : conflict.assignments()) {
            out.raw(separator).name(assignment.column()).raw(" = ");
            nodes.write(assignment.value());
            separator = ", ";
        }
    }

    private void merge(InsertNode node, ConflictNode conflict) {
        out.raw("merge into ");
        statements.sources().table(node.table());
        out.raw(" using (");
        incoming(node);
        out.raw(") as excluded on ");
        String separator = "(";
        for (String column : conflict.target()) {
            out.raw(separator).name(node.table().qualifier()).raw(".").name(column);
            out.raw(" = excluded.").name(column);
            separator = " and ";
        }
        alive(" and ", node, conflict, node.table().qualifier());
        out.raw(")");
        statements.meeting(node.table(), () -> {
            if (!conflict.assignments().isEmpty()) {
                out.raw(" when matched");
                Node where = conflict.where();
                if (where != null) {
                    out.raw(" and ");
                    nodes.write(where);
                }
                out.raw(" then update");
                assignments(conflict, " set ");
            }
        });
        out.raw(" when not matched then insert ");
        changes.columns(node.columns());
        out.raw(" values ");
        separator = "(";
        for (ColumnMeta column : node.columns()) {
            out.raw(separator).raw("excluded.").name(column.name());
            separator = ", ";
        }
        out.raw(")");
    }

    /** The rows under the names of the columns that they are meant for. */
    private void incoming(InsertNode node) {
        SelectNode select = node.select();
        if (select != null) {
            statements.writeSelect(select, (position, value) -> {
                ColumnMeta column = node.columns().get(position);
                syntax.typed(out, column.dataType(), () -> nodes.write(value));
                out.raw(" as ").name(column.name());
            });
            return;
        }
        String union = "select ";
        for (List<Node> row : node.rows()) {
            out.raw(union);
            statements.changing(node.table(), List.of(), () -> {
                for (int i = 0; i < row.size(); i++) {
                    ColumnMeta column = node.columns().get(i);
                    Node value = row.get(i);
                    out.raw(i == 0 ? "" : ", ");
                    syntax.typed(out, column.dataType(), () -> nodes.write(value));
                    out.raw(" as ").name(column.name());
                }
            });
            union = " union all select ";
        }
    }
}
