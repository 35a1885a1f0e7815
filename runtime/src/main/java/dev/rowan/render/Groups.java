package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Watches, while a query is written, for columns that are read once for a group and may have several values in it, for
 * servers that would take the value of any of its rows. What hand-written SQL and named functions do is not known, and
 * passes.
 */
final class Groups {
    private final SelectNode query;
    private final Set<Node> expressions;
    private final Set<ColumnNode> columns;
    private List<ColumnNode> selected = List.of();
    private List<ColumnNode> read = List.of();
    private boolean merged;
    private boolean unknown;
    private boolean open;
    private int covers;

    Groups(SelectNode query) {
        this.query = query;
        boolean grouped = !query.groupBy().isEmpty();
        this.expressions = grouped ? new HashSet<>() : Set.of();
        this.columns = grouped ? new HashSet<>() : Set.of();
        this.merged = grouped || query.having() != null;
        if (grouped) {
            addKeys();
        }
    }

    private void addKeys() {
        for (Node key : query.groupBy()) {
            Node plain = key instanceof LabelNode label ? label.inner() : key;
            if (plain instanceof ColumnNode column) {
                columns.add(column);
            } else {
                expressions.add(plain);
                unknown |= plain instanceof RawNode;
            }
        }
    }

    /** Whether each row is one of its own, since there is neither a grouping nor anything that could be an aggregate. */
    static boolean cannotBe(SelectNode query) {
        boolean none = query.groupBy().isEmpty() && query.having() == null;
        for (int i = 0; i < query.selected().size() && none; i++) {
            none = query.selected().get(i) instanceof ColumnNode;
        }
        for (int i = 0; i < query.orderBy().size() && none; i++) {
            none = query.orderBy().get(i).node() instanceof ColumnNode;
        }
        return none;
    }

    /** Whether what is written now is computed for groups, rather than for rows. */
    void open(boolean now) {
        open = now;
    }

    /** Whether the query is grouped by more than columns. */
    boolean haveExpressions() {
        return !expressions.isEmpty();
    }

    /** Whether the query is grouped by an expression, which has one value in a group whatever it reads. */
    boolean isKey(Node node) {
        return open && expressions.contains(node);
    }

    /** Writes what may read any column. */
    void covered(Runnable part) {
        covers++;
        part.run();
        covers--;
    }

    /** Writes an aggregate, which makes one group of all rows where there are no others. */
    void aggregate(Runnable aggregate) {
        merged = merged || open;
        covered(aggregate);
    }

    /** Notes that a column is read; most queries have no groups, and ask no more of it. */
    void read(Source source, String column) {
        if (open && covers == 0) {
            if (read.isEmpty()) {
                read = new ArrayList<>();
            }
            read.add(new ColumnNode(source, column));
        }
    }

    /** Notes that a whole select list is read. */
    void read(List<ColumnNode> list) {
        if (open && covers == 0) {
            selected = list;
        }
    }

    /**
     * Refuses the query if it read such a column.
     *
     * @throws IllegalStateException if it did
     */
    void check(QuerySources joined) {
        if (merged && !unknown) {
            SettledColumns settled = new SettledColumns(query, columns, joined);
            check(selected, settled);
            check(read, settled);
        }
    }

    private void check(List<ColumnNode> some, SettledColumns settled) {
        for (ColumnNode column : some) {
            if (!settled.contains(column)) {
                throw new IllegalStateException(column + " may have several values in a group, and is read as if it had"
                        + " one: the query " + grouping() + "; add it to groupBy(...), or read min(...), max(...) or"
                        + " anyValue(...) of it");
            }
        }
    }

    private String grouping() {
        if (query.groupBy().isEmpty()) {
            return "has an aggregate and no groupBy(...), so that all of its rows are one group";
        }
        String keys = columns.stream().map(ColumnNode::toString).sorted().collect(Collectors.joining(", "));
        if (expressions.isEmpty()) {
            return "is grouped by " + keys;
        }
        return columns.isEmpty() ? "is grouped by expressions" : "is grouped by " + keys + " and expressions";
    }
}
