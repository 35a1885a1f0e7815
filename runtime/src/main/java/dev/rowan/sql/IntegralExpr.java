package dev.rowan.sql;

import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.Node;

/**
 * A whole number.
 *
 * @param <T> what it holds
 */
public class IntegralExpr<T extends Number> extends NumericExpr<T, IntegralExpr<T>> {
    IntegralExpr(Node node, Kind<T, IntegralExpr<T>> kind) {
        super(node, kind);
    }

    /** The sum of whole numbers, as a {@code Long}. */
    public final IntegralExpr<Long> plus(IntegralExpr<?> other) {
        return Types.BIGINT.make(arithmetic(ArithmeticOperator.PLUS, this, other));
    }

    /** The sum of a whole and a fractional number, of the latter's type. */
    public final <U extends Number> FractionalExpr<U> plus(FractionalExpr<U> other) {
        return other.kind().make(arithmetic(ArithmeticOperator.PLUS, this, other));
    }

    /** The difference of whole numbers, as a {@code Long}. */
    public final IntegralExpr<Long> minus(IntegralExpr<?> other) {
        return Types.BIGINT.make(arithmetic(ArithmeticOperator.MINUS, this, other));
    }

    /** The difference of a whole and a fractional number, of the latter's type. */
    public final <U extends Number> FractionalExpr<U> minus(FractionalExpr<U> other) {
        return other.kind().make(arithmetic(ArithmeticOperator.MINUS, this, other));
    }

    /** The product of whole numbers, as a {@code Long}. */
    public final IntegralExpr<Long> times(IntegralExpr<?> other) {
        return Types.BIGINT.make(arithmetic(ArithmeticOperator.TIMES, this, other));
    }

    /** The product of a whole and a fractional number, of the latter's type. */
    public final <U extends Number> FractionalExpr<U> times(FractionalExpr<U> other) {
        return other.kind().make(arithmetic(ArithmeticOperator.TIMES, this, other));
    }

    /** The quotient of whole numbers, as a {@code Long}. */
    public final IntegralExpr<Long> div(IntegralExpr<?> other) {
        return Types.BIGINT.make(arithmetic(ArithmeticOperator.DIVIDE_WHOLE, this, other));
    }

    /** The quotient of a whole and a fractional number, of the latter's type. */
    public final <U extends Number> FractionalExpr<U> div(FractionalExpr<U> other) {
        return other.kind().make(arithmetic(ArithmeticOperator.DIVIDE, this, other));
    }

    /** The remainder of whole numbers, as a {@code Long}. */
    public final IntegralExpr<Long> rem(IntegralExpr<?> other) {
        return Types.BIGINT.make(arithmetic(ArithmeticOperator.REMAINDER, this, other));
    }

    /** The remainder of a whole and a fractional number, of the latter's type. */
    public final <U extends Number> FractionalExpr<U> rem(FractionalExpr<U> other) {
        return other.kind().make(other.remainder(plainNode(), other.plainNode()));
    }

    @Override
    final Node remainder(Node dividend, Node divisor) {
        return new ArithmeticNode(ArithmeticOperator.REMAINDER, dividend, divisor);
    }

    @Override
    final ArithmeticOperator division() {
        return ArithmeticOperator.DIVIDE_WHOLE;
    }
}
