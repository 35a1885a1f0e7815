package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.Discriminator;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.WordNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements say where a table is that of one member of a family, whose rows are among those of others. */
final class Members {
    private Members() {}

    /** What tells the rows of a source, if it is that of a member; a joined one is told by its table. */
    static @Nullable Discriminator of(@Nullable Source source) {
        return source instanceof TableSource table && !table.meta().isJoined()
                ? table.meta().discriminator()
                : null;
    }

    /** A condition with that on the rows of these sources. */
    private static @Nullable Node where(@Nullable Node condition, List<? extends Source> sources) {
        List<Node> all = new ArrayList<>();
        if (condition instanceof LogicNode logic && logic.conjunction()) {
            all.addAll(logic.operands());
        } else if (condition != null) {
            all.add(condition);
        }
        for (Source source : sources) {
            Discriminator discriminator = of(source);
            if (discriminator != null) {
                all.add(new ComparisonNode(
                        ComparisonOperator.EQUAL,
                        new ColumnNode(source, discriminator.column().name()),
                        literal(discriminator)));
            }
        }
        return LogicNode.all(all);
    }

    /** An insert that says which member its rows are, and gives them no defaults of columns that others have. */
    static InsertNode in(InsertNode node) {
        TableMeta meta = node.table().meta();
        Discriminator discriminator = meta.discriminator();
        if (discriminator == null) {
            return meta.isJoined() ? node : longer(node, FamilyInserts.absent(node), null);
        }
        InsertNode all = longer(node, meta.absent(), discriminator);
        ConflictNode conflict = node.conflict();
        if (conflict != null && !conflict.assignments().isEmpty()) {
            conflict = new ConflictNode(
                    conflict.target(), conflict.assignments(), where(conflict.where(), List.of(node.table())));
        }
        return all.withConflict(conflict);
    }

    /** With NULL in some columns, and with what tells the rows. */
    private static InsertNode longer(InsertNode node, List<ColumnMeta> absent, @Nullable Discriminator discriminator) {
        List<ColumnMeta> columns = new ArrayList<>(node.columns());
        List<Node> constants = new ArrayList<>();
        if (discriminator != null) {
            columns.add(discriminator.column());
            constants.add(literal(discriminator));
        }
        columns.addAll(absent);
        absent.forEach(column -> constants.add(new RawNode(List.of("null"), List.of())));
        if (constants.isEmpty()) {
            return node;
        }
        List<List<Node>> rows = new ArrayList<>();
        for (List<Node> row : node.rows()) {
            List<Node> longer = new ArrayList<>(row);
            longer.addAll(constants);
            rows.add(longer);
        }
        SelectNode select = node.select();
        if (select != null) {
            List<Node> selected = new ArrayList<>(select.selected());
            selected.addAll(constants);
            select = select.withSelected(selected);
        }
        return new InsertNode(node.table(), columns, rows, select, node.conflict());
    }

    private static Node literal(Discriminator discriminator) {
        return new WordNode(discriminator);
    }
}
