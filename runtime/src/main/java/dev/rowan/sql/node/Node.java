package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/** An expression or a condition. */
public sealed interface Node
        permits ColumnNode,
                BindNode,
                LiteralNode,
                NumberNode,
                WordNode,
                ArithmeticNode,
                ArrayNode,
                NegationNode,
                FunctionNode,
                CallNode,
                CaseNode,
                CastNode,
                RawNode,
                AggregateNode,
                TemporalNode,
                WindowFunctionNode,
                OverNode,
                JsonNode,
                JsonRowsNode,
                SubselectNode,
                LabelNode,
                WideNode,
                ComparisonNode,
                QuantifiedNode,
                TupleNode,
                LogicNode,
                NotNode,
                TruthNode,
                NullTestNode,
                InNode,
                InSelectNode,
                IncomingNode,
                BetweenNode,
                LikeNode,
                ExistsNode,
                SeekNode {
    /** Calls the visitor's method for this node. */
    <A extends @Nullable Object> A accept(NodeVisitor<A> visitor);
}
