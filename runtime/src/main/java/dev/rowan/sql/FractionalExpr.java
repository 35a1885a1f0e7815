package dev.rowan.sql;

import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.SqlFunction;
import java.util.List;

/**
 * A decimal or floating point number.
 *
 * @param <T> what it holds
 */
public class FractionalExpr<T extends Number> extends NumericExpr<T, FractionalExpr<T>> {
    FractionalExpr(Node node, Kind<T, FractionalExpr<T>> kind) {
        super(node, kind);
    }

    /** The sum of two numbers, of this one's type. */
    public final FractionalExpr<T> plus(NumericExpr<?, ?> other) {
        return kind().make(arithmetic(ArithmeticOperator.PLUS, this, other));
    }

    /** The difference of two numbers, of this one's type. */
    public final FractionalExpr<T> minus(NumericExpr<?, ?> other) {
        return kind().make(arithmetic(ArithmeticOperator.MINUS, this, other));
    }

    /** The product of two numbers, of this one's type. */
    public final FractionalExpr<T> times(NumericExpr<?, ?> other) {
        return kind().make(arithmetic(ArithmeticOperator.TIMES, this, other));
    }

    /** The quotient of two numbers, of this one's type. */
    public final FractionalExpr<T> div(NumericExpr<?, ?> other) {
        return kind().make(arithmetic(ArithmeticOperator.DIVIDE, this, other));
    }

    /** The remainder of two numbers, of this one's type. */
    public final FractionalExpr<T> rem(NumericExpr<?, ?> other) {
        return kind().make(arithmetic(ArithmeticOperator.REMAINDER, this, other));
    }

    /** Rounded to a number of digits behind the point, half away from zero where the type is exact. */
    public final FractionalExpr<T> round(int digits) {
        return kind().make(new FunctionNode(SqlFunction.ROUND, List.of(plainNode(), new NumberNode(digits))));
    }

    @Override
    final ArithmeticOperator division() {
        return ArithmeticOperator.DIVIDE;
    }
}
