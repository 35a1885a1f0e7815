package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Handles every kind of {@link Node}.
 *
 * @param <A> what it answers with
 */
public interface NodeVisitor<A extends @Nullable Object> {
    /** Handles a {@link ColumnNode}. */
    A visit(ColumnNode node);

    /** Handles a {@link BindNode}. */
    A visit(BindNode node);

    /** Handles a {@link LiteralNode}. */
    A visit(LiteralNode node);

    /** Handles a {@link NumberNode}. */
    A visit(NumberNode node);

    /** Handles a {@link WordNode}. */
    A visit(WordNode node);

    /** Handles an {@link ArithmeticNode}. */
    A visit(ArithmeticNode node);

    /** Handles an {@link ArrayNode}. */
    A visit(ArrayNode node);

    /** Handles a {@link NegationNode}. */
    A visit(NegationNode node);

    /** Handles a {@link FunctionNode}. */
    A visit(FunctionNode node);

    /** Handles a {@link CallNode}. */
    A visit(CallNode node);

    /** Handles a {@link CaseNode}. */
    A visit(CaseNode node);

    /** Handles a {@link CastNode}. */
    A visit(CastNode node);

    /** Handles a {@link RawNode}. */
    A visit(RawNode node);

    /** Handles an {@link AggregateNode}. */
    A visit(AggregateNode node);

    /** Handles a {@link TemporalNode}. */
    A visit(TemporalNode node);
    /** Handles a {@link WindowFunctionNode}. */
    A visit(WindowFunctionNode node);

    /** Handles an {@link OverNode}. */
    A visit(OverNode node);

    /** Handles a {@link JsonNode}. */
    A visit(JsonNode node);

    /** Handles a {@link JsonRowsNode}. */
    A visit(JsonRowsNode node);

    /** Handles a {@link SubselectNode}. */
    A visit(SubselectNode node);

    /** Handles a {@link LabelNode}. */
    A visit(LabelNode node);

    /** Handles a {@link WideNode}. */
    A visit(WideNode node);

    /** Handles a {@link ComparisonNode}. */
    A visit(ComparisonNode node);

    /** Handles a {@link QuantifiedNode}. */
    A visit(QuantifiedNode node);

    /** Handles a {@link TupleNode}. */
    A visit(TupleNode node);

    /** Handles a {@link LogicNode}. */
    A visit(LogicNode node);

    /** Handles a {@link NotNode}. */
    A visit(NotNode node);

    /** Handles a {@link TruthNode}. */
    A visit(TruthNode node);

    /** Handles a {@link NullTestNode}. */
    A visit(NullTestNode node);

    /** Handles an {@link InNode}. */
    A visit(InNode node);

    /** Handles an {@link InSelectNode}. */
    A visit(InSelectNode node);

    /** Handles an {@link IncomingNode}. */
    A visit(IncomingNode node);

    /** Handles a {@link BetweenNode}. */
    A visit(BetweenNode node);

    /** Handles a {@link LikeNode}. */
    A visit(LikeNode node);

    /** Handles an {@link ExistsNode}. */
    A visit(ExistsNode node);

    /** Handles a {@link SeekNode}. */
    A visit(SeekNode node);
}
