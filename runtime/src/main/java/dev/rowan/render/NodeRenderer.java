package dev.rowan.render;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArrayNode;
import dev.rowan.sql.node.BetweenNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CallNode;
import dev.rowan.sql.node.CaseNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ExistsNode;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.IncomingNode;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.JsonRowsNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.LikeNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.NegationNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NodeVisitor;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.QuantifiedNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SelectList;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.WideNode;
import dev.rowan.sql.node.WindowFunctionNode;
import dev.rowan.sql.node.WordNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes expressions and conditions. Whatever is made of parts stands in parentheses inside another. */
final class NodeRenderer implements NodeVisitor<Void> {
    private final Syntax syntax;
    private final SqlWriter out;
    private final SqlRenderer statements;
    private final Composite composite;
    private final WindowRenderer windows;
    private final PredicateRenderer tests;

    NodeRenderer(Syntax syntax, SqlWriter out, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.statements = statements;
        this.composite = new Composite(syntax);
        this.windows = new WindowRenderer(syntax, out, this);
        this.tests = new PredicateRenderer(syntax, out, this);
    }

    AggregateRenderer aggregates() {
        return new AggregateRenderer(syntax, out, this, statements);
    }

    WindowRenderer windows() {
        return windows;
    }

    PredicateRenderer tests() {
        return tests;
    }

    void write(Node node) {
        Groups groups = statements.scopes().groupedBy(node);
        if (groups == null) {
            node.accept(this);
        } else {
            groups.covered(() -> node.accept(this));
        }
    }

    /** A condition behind WHERE, HAVING or ON, which needs no parentheses. */
    void writeTop(Node node) {
        write(node);
    }

    void writeList(List<Node> list) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.raw(", ");
            }
            write(list.get(i));
        }
    }

    /** A select list, in which columns are called as they are, or by these names. */
    void writeSelected(List<Node> list, @Nullable List<String> names) {
        if (names == null
                && list instanceof SelectList shared
                && statements.scopes().columns(shared, syntax)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.raw(", ");
            }
            Node node = list.get(i);
            write(node);
            String name = names == null ? null : names.get(i);
            if (name == null) {
                if (node instanceof LabelNode label) {
                    out.raw(" as ").name(label.label());
                }
            } else if (!(node instanceof ColumnNode column && column.name().equals(name))) {
                out.raw(" as ").name(name);
            }
        }
    }

    /** What an order goes by: an expression, or in the order of a query the name of one that is selected. */
    void writeSortKey(OrderNode order, boolean byName) {
        if (byName && order.node() instanceof LabelNode label) {
            out.name(label.label());
        } else if (order.nullsFirst() != null && !syntax.placesNulls()) {
            inner(order.node());
        } else {
            write(order.node());
        }
    }

    @Override
    public Void visit(ColumnNode node) {
        statements.scopes().column(node.source(), node.name());
        return null;
    }

    @Override
    public Void visit(BindNode node) {
        out.bind(node.type(), node.value());
        return null;
    }

    @Override
    public Void visit(LiteralNode node) {
        syntax.literal(out, node.bind().type(), node.bind().value());
        return null;
    }

    @Override
    public Void visit(NumberNode node) {
        out.number(node.value());
        return null;
    }

    @Override
    public Void visit(WordNode node) {
        out.raw(node.discriminator().literal());
        return null;
    }

    @Override
    public Void visit(ArithmeticNode node) {
        new ArithmeticRenderer(syntax, out, this).write(node);
        return null;
    }

    @Override
    public Void visit(NegationNode node) {
        out.raw("-");
        parenthesised(node.operand());
        return null;
    }

    @Override
    public Void visit(FunctionNode node) {
        Template.write(syntax.template(node.function(), node.arguments().size()), node.arguments(), out, this);
        return null;
    }

    @Override
    public Void visit(CallNode node) {
        out.raw(node.name()).raw("(");
        statements.scopes().unknown(() -> writeList(node.arguments()));
        out.raw(")");
        return null;
    }

    @Override
    public Void visit(CaseNode node) {
        new CaseRenderer(syntax, out, this).write(node);
        return null;
    }

    @Override
    public Void visit(CastNode node) {
        syntax.cast(out, node.from(), node.to(), () -> inner(node.operand()));
        return null;
    }

    @Override
    public Void visit(RawNode node) {
        statements.scopes().unknown(() -> raw(node));
        return null;
    }

    private void raw(RawNode node) {
        out.raw(node.texts().get(0));
        for (int i = 0; i < node.arguments().size(); i++) {
            inner(node.arguments().get(i));
            out.raw(node.texts().get(i + 1));
        }
    }

    @Override
    public Void visit(AggregateNode node) {
        statements.scopes().aggregate(() -> aggregates().write(node));
        return null;
    }

    @Override
    public Void visit(WindowFunctionNode node) {
        windows.call(node);
        return null;
    }

    @Override
    public Void visit(OverNode node) {
        windows.over(node);
        return null;
    }

    @Override
    public Void visit(WideNode node) {
        String type = syntax.wideType(node.kind());
        out.raw(type == null ? "" : "cast(");
        write(node.inner());
        out.raw(type == null ? "" : " as " + type + ")");
        return null;
    }

    @Override
    public Void visit(TemporalNode node) {
        Template.write(syntax.temporal(node.function(), node.kind()), node.arguments(), out, this);
        return null;
    }

    @Override
    public Void visit(ArrayNode node) {
        Template.write(syntax.array(node.function(), node.element()), node.arguments(), out, this);
        return null;
    }

    @Override
    public Void visit(JsonNode node) {
        syntax.json(out, node, () -> inner(node.document()));
        return null;
    }

    @Override
    public Void visit(JsonRowsNode node) {
        new JsonRowsRenderer(syntax, out, this, statements).write(node);
        return null;
    }

    @Override
    public Void visit(SubselectNode node) {
        subselect(node.select());
        return null;
    }

    @Override
    public Void visit(LabelNode node) {
        write(node.inner());
        return null;
    }

    @Override
    public Void visit(ComparisonNode node) {
        tests.comparison(node);
        return null;
    }

    @Override
    public Void visit(QuantifiedNode node) {
        tests.quantified(node);
        return null;
    }

    @Override
    public Void visit(TupleNode node) {
        writeRow(node.parts());
        return null;
    }

    @Override
    public Void visit(LogicNode node) {
        tests.logic(node);
        return null;
    }

    @Override
    public Void visit(NotNode node) {
        tests.not(node);
        return null;
    }

    @Override
    public Void visit(TruthNode node) {
        out.raw(node.value() ? "1 = 1" : "1 = 0");
        return null;
    }

    @Override
    public Void visit(NullTestNode node) {
        tests.isNull(node);
        return null;
    }

    @Override
    public Void visit(InNode node) {
        tests.in(node);
        return null;
    }

    @Override
    public Void visit(InSelectNode node) {
        tests.in(node);
        return null;
    }

    @Override
    public Void visit(IncomingNode node) {
        boolean values = syntax.changes().upsert() == UpsertStyle.ON_DUPLICATE_KEY;
        out.raw(values ? "values(" : "excluded.").name(node.column()).raw(values ? ")" : "");
        return null;
    }

    @Override
    public Void visit(BetweenNode node) {
        tests.between(node);
        return null;
    }

    @Override
    public Void visit(LikeNode node) {
        tests.like(node);
        return null;
    }

    @Override
    public Void visit(ExistsNode node) {
        out.raw("exists (");
        statements.writeSubselect(node.select(), true);
        out.raw(")");
        return null;
    }

    @Override
    public Void visit(SeekNode node) {
        tests.seek(node);
        return null;
    }

    /** Whether a row at the place that is written may be without a source. */
    boolean mayMiss(Source source) {
        return statements.scopes().mayMiss(source);
    }

    void writeRow(List<Node> parts) {
        out.raw("(");
        writeList(parts);
        out.raw(")");
    }

    void subselect(QueryNode select) {
        out.raw("(");
        statements.writeSubselect(select, false);
        out.raw(")");
    }

    /** An expression inside another, in parentheses where it is made of parts. */
    void inner(Node node) {
        boolean single = node instanceof ColumnNode || node instanceof BindNode;
        if (single || !node.accept(composite)) {
            write(node);
        } else {
            parenthesised(node);
        }
    }

    void parenthesised(Node node) {
        out.raw("(");
        write(node);
        out.raw(")");
    }
}
