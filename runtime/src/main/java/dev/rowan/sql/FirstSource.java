package dev.rowan.sql;

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
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.WhenNode;
import dev.rowan.sql.node.WideNode;
import dev.rowan.sql.node.WindowFunctionNode;
import dev.rowan.sql.node.WordNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first table that an expression reads; of sub-selects the first that is none of their own. */
final class FirstSource implements NodeVisitor<@Nullable Source> {
    private final Set<Source> own;

    FirstSource() {
        this(new HashSet<>());
    }

    private FirstSource(Set<Source> own) {
        this.own = own;
    }

    @Override
    public @Nullable Source visit(ColumnNode node) {
        Source begin = node.source() instanceof TableSource table ? table.root() : node.source();
        return own.contains(node.source()) || own.contains(begin) ? null : node.source();
    }

    @Override
    public @Nullable Source visit(BindNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(LiteralNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(NumberNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(WordNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(ArithmeticNode node) {
        return either(node.left(), node.right());
    }

    @Override
    public @Nullable Source visit(ArrayNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(NegationNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(FunctionNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(CallNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(CaseNode node) {
        List<Node> parts = new ArrayList<>();
        for (WhenNode when : node.whens()) {
            parts.add(when.condition());
            parts.add(when.result());
        }
        Node otherwise = node.otherwise();
        if (otherwise != null) {
            parts.add(otherwise);
        }
        return first(parts);
    }

    @Override
    public @Nullable Source visit(CastNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(RawNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(AggregateNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(TemporalNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(WindowFunctionNode node) {
        return first(node.arguments());
    }

    @Override
    public @Nullable Source visit(OverNode node) {
        Source found = node.function().accept(this);
        if (found == null) {
            found = first(node.window().partitionBy());
        }
        if (found == null) {
            found = first(node.window().orderBy().stream().map(OrderNode::node).toList());
        }
        return found;
    }

    @Override
    public @Nullable Source visit(JsonNode node) {
        return node.document().accept(this);
    }

    @Override
    public @Nullable Source visit(JsonRowsNode node) {
        return node.items().get(0).node().accept(this);
    }

    @Override
    public @Nullable Source visit(SubselectNode node) {
        return around(node.select());
    }

    @Override
    public @Nullable Source visit(LabelNode node) {
        return node.inner().accept(this);
    }

    @Override
    public @Nullable Source visit(WideNode node) {
        return node.inner().accept(this);
    }

    @Override
    public @Nullable Source visit(ComparisonNode node) {
        return either(node.left(), node.right());
    }

    @Override
    public @Nullable Source visit(QuantifiedNode node) {
        return node.left().accept(this);
    }

    @Override
    public @Nullable Source visit(TupleNode node) {
        return first(node.parts());
    }

    @Override
    public @Nullable Source visit(LogicNode node) {
        return first(node.operands());
    }

    @Override
    public @Nullable Source visit(NotNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(TruthNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(NullTestNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(InNode node) {
        return either(node.operand(), node.candidates().get(0));
    }

    @Override
    public @Nullable Source visit(InSelectNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(IncomingNode node) {
        return null;
    }

    @Override
    public @Nullable Source visit(BetweenNode node) {
        return either(node.operand(), node.low());
    }

    @Override
    public @Nullable Source visit(LikeNode node) {
        return either(node.operand(), node.pattern());
    }

    @Override
    public @Nullable Source visit(ExistsNode node) {
        return around(node.select());
    }

    @Override
    public @Nullable Source visit(SeekNode node) {
        return node.keys().get(0).order().node().accept(this);
    }

    private @Nullable Source first(List<Node> nodes) {
        for (Node node : nodes) {
            Source found = node.accept(this);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What a sub-select reads besides its own sources. */
    private @Nullable Source around(QueryNode query) {
        if (!(query instanceof SelectNode select)) {
            return null;
        }
        FirstSource free = new FirstSource(new HashSet<>(own));
        free.own.addAll(new QuerySources(select).sources());
        List<Node> parts = new ArrayList<>(select.selected());
        select.joins().forEach(join -> addPresent(parts, join.on()));
        addPresent(parts, select.where());
        return free.first(parts);
    }

    private static void addPresent(List<Node> parts, @Nullable Node part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private @Nullable Source either(Node one, Node other) {
        return first(List.of(one, other));
    }
}
