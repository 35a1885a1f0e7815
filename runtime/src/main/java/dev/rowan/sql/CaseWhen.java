package dev.rowan.sql;

import dev.rowan.sql.node.CaseNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.WhenNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code case} that is not complete. Its first result says what kind it is of. Immutable.
 *
 * @param <C> the values that may be results: the first one's type, or any number for numbers
 * @param <X> the class of expressions that it becomes
 */
public final class CaseWhen<C, X extends Expr<?>> {
    private final Operand<?, C, X> first;
    private final List<WhenNode> whens;

    private CaseWhen(Operand<?, C, X> first, List<WhenNode> whens) {
        this.first = first;
        this.whens = whens;
    }

    static <C, X extends Expr<?>> CaseWhen<C, X> first(Condition condition, Operand<?, C, X> result) {
        return new CaseWhen<>(result, List.of(new WhenNode(condition.plainNode(), result.plainNode())));
    }

    /**
     * The result where no condition before held, and this one does.
     *
     * @throws IllegalArgumentException if the number does not fit the first result's type
     */
    public CaseWhen<C, X> elseWhen(Condition condition, C result) {
        return with(condition, first.bindOwn(result));
    }

    /**
     * The result where no condition before held, and this one does.
     *
     * @throws IllegalArgumentException if its numbers may not fit the first result's type
     */
    public CaseWhen<C, X> elseWhen(Condition condition, Operand<?, C, ?> result) {
        return with(condition, first.fitting(result));
    }

    /**
     * The result where no condition held.
     *
     * @throws IllegalArgumentException if the number does not fit the first result's type
     */
    public X otherwise(C result) {
        return complete(first.bindOwn(result));
    }

    /**
     * The result where no condition held.
     *
     * @throws IllegalArgumentException if its numbers may not fit the first result's type
     */
    public X otherwise(Operand<?, C, ?> result) {
        return complete(first.fitting(result));
    }

    /** NULL where no condition held. */
    public X end() {
        return complete(null);
    }

    private CaseWhen<C, X> with(Condition condition, Node result) {
        List<WhenNode> more = new ArrayList<>(whens);
        more.add(new WhenNode(condition.plainNode(), result));
        return new CaseWhen<>(first, more);
    }

    private X complete(@Nullable Node otherwise) {
        return first.kind().make(new CaseNode(whens, otherwise));
    }
}
