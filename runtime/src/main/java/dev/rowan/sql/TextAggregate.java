package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a text.
 */
public final class TextAggregate extends TextExpr {
    private final AggregateNode aggregate;

    TextAggregate(AggregateNode aggregate, Kind<String, TextExpr> kind) {
        super(aggregate, kind);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public TextAggregate distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public TextAggregate filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public TextExpr over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public TextExpr over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private TextAggregate with(AggregateNode other) {
        return new TextAggregate(other, kind());
    }
}
