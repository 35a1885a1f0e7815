package dev.rowan.sql.node;

/** An expression or a condition. */
public sealed interface Node
        permits ColumnNode,
                BindNode,
                NumberNode,
                ArithmeticNode,
                NegationNode,
                FunctionNode,
                AggregateNode,
                SubselectNode,
                LabelNode,
                ComparisonNode,
                LogicNode,
                NotNode,
                TruthNode,
                NullTestNode,
                InNode,
                InSelectNode,
                BetweenNode,
                LikeNode,
                ExistsNode {
    /** Calls the visitor's method for this node. */
    <A> A accept(NodeVisitor<A> visitor);
}
