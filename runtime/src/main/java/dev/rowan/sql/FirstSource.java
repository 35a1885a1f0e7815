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
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.WhenNode;
import dev.rowan.sql.node.WideNode;
import dev.rowan.sql.node.WindowFunctionNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first table that an expression reads, sub-selects apart, since these have a FROM of their own. */
final class FirstSource implements NodeVisitor<@Nullable Source> {
    @Override
    public @Nullable Source visit(ColumnNode node) {
        return node.source();
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
    public @Nullable Source visit(ArithmeticNode node) {
        return either(node.left(), node.right());
    }

    @Override
    public @Nullable Source visit(ArrayNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(NegationNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(FunctionNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(CallNode node) {
        return Sources.first(node.arguments());
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
        return Sources.first(parts);
    }

    @Override
    public @Nullable Source visit(CastNode node) {
        return node.operand().accept(this);
    }

    @Override
    public @Nullable Source visit(RawNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(AggregateNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(TemporalNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(WindowFunctionNode node) {
        return Sources.first(node.arguments());
    }

    @Override
    public @Nullable Source visit(OverNode node) {
        Source found = node.function().accept(this);
        if (found == null) {
            found = Sources.first(node.window().partitionBy());
        }
        if (found == null) {
            found = Sources.first(
                    node.window().orderBy().stream().map(OrderNode::node).toList());
        }
        return found;
    }

    @Override
    public @Nullable Source visit(JsonNode node) {
        return node.document().accept(this);
    }

    @Override
    public @Nullable Source visit(SubselectNode node) {
        return null;
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
        return Sources.first(node.parts());
    }

    @Override
    public @Nullable Source visit(LogicNode node) {
        return Sources.first(node.operands());
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
        return null;
    }

    @Override
    public @Nullable Source visit(SeekNode node) {
        return node.keys().get(0).order().node().accept(this);
    }

    private @Nullable Source either(Node one, Node other) {
        return Sources.first(List.of(one, other));
    }
}
