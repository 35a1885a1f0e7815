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
import dev.rowan.sql.node.NodeVisitor;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.QuantifiedNode;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.WideNode;
import dev.rowan.sql.node.WindowFunctionNode;
import dev.rowan.sql.node.WordNode;

/** Whether a node is written as several parts, and so needs parentheses inside another. */
final class Composite implements NodeVisitor<Boolean> {
    private final Syntax syntax;

    Composite(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public Boolean visit(ColumnNode node) {
        return false;
    }

    @Override
    public Boolean visit(BindNode node) {
        return false;
    }

    @Override
    public Boolean visit(LiteralNode node) {
        return false;
    }

    @Override
    public Boolean visit(NumberNode node) {
        return false;
    }

    @Override
    public Boolean visit(WordNode node) {
        return false;
    }

    @Override
    public Boolean visit(ArrayNode node) {
        return Template.isComposite(syntax.array(node.function(), node.element()));
    }

    @Override
    public Boolean visit(ArithmeticNode node) {
        return true;
    }

    @Override
    public Boolean visit(NegationNode node) {
        return true;
    }

    @Override
    public Boolean visit(FunctionNode node) {
        return Template.isComposite(
                syntax.template(node.function(), node.arguments().size()));
    }

    @Override
    public Boolean visit(CallNode node) {
        return false;
    }

    @Override
    public Boolean visit(CaseNode node) {
        return false;
    }

    @Override
    public Boolean visit(CastNode node) {
        return false;
    }

    @Override
    public Boolean visit(RawNode node) {
        return true;
    }

    @Override
    public Boolean visit(AggregateNode node) {
        return false;
    }

    @Override
    public Boolean visit(TemporalNode node) {
        return Template.isComposite(syntax.temporal(node.function(), node.kind()));
    }

    @Override
    public Boolean visit(WindowFunctionNode node) {
        return false;
    }

    @Override
    public Boolean visit(OverNode node) {
        return false;
    }

    @Override
    public Boolean visit(JsonNode node) {
        return true;
    }

    @Override
    public Boolean visit(JsonRowsNode node) {
        return true;
    }

    @Override
    public Boolean visit(SubselectNode node) {
        return false;
    }

    @Override
    public Boolean visit(LabelNode node) {
        return node.inner().accept(this);
    }

    @Override
    public Boolean visit(WideNode node) {
        return false;
    }

    @Override
    public Boolean visit(ComparisonNode node) {
        return true;
    }

    @Override
    public Boolean visit(QuantifiedNode node) {
        return true;
    }

    @Override
    public Boolean visit(TupleNode node) {
        return false;
    }

    @Override
    public Boolean visit(LogicNode node) {
        return true;
    }

    @Override
    public Boolean visit(NotNode node) {
        return true;
    }

    @Override
    public Boolean visit(TruthNode node) {
        return true;
    }

    @Override
    public Boolean visit(NullTestNode node) {
        return true;
    }

    @Override
    public Boolean visit(InNode node) {
        return true;
    }

    @Override
    public Boolean visit(InSelectNode node) {
        return true;
    }

    @Override
    public Boolean visit(IncomingNode node) {
        return false;
    }

    @Override
    public Boolean visit(BetweenNode node) {
        return true;
    }

    @Override
    public Boolean visit(LikeNode node) {
        return true;
    }

    @Override
    public Boolean visit(ExistsNode node) {
        return true;
    }

    @Override
    public Boolean visit(SeekNode node) {
        return true;
    }
}
