package dev.rowan.sql;

import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.type.SqlKind;
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
        return kind().make(remainder(plainNode(), other.plainNode()));
    }

    /** Rounded to a number of digits behind the point, half away from zero where the type is exact. */
    public final FractionalExpr<T> round(int digits) {
        if (digits < 0) {
            throw new IllegalArgumentException(
                    "Numbers are rounded to " + digits
                            + " digits behind the point, which not all databases do; divide before by a power of ten, and multiply behind");
        }
        SqlFunction function = isFloat() ? SqlFunction.ROUND_FLOAT : SqlFunction.ROUND;
        return kind().make(new FunctionNode(function, List.of(plainNode(), new NumberNode(digits))));
    }

    /** The greatest whole number that is not greater. */
    public final FractionalExpr<T> floor() {
        return kind().make(new FunctionNode(SqlFunction.FLOOR, List.of(plainNode())));
    }

    /** The least whole number that is not less. */
    public final FractionalExpr<T> ceil() {
        return kind().make(new FunctionNode(SqlFunction.CEIL, List.of(plainNode())));
    }

    /** Without what is behind the point. */
    public final FractionalExpr<T> trunc() {
        return kind().make(new FunctionNode(SqlFunction.TRUNC, List.of(plainNode())));
    }

    @Override
    final Node remainder(Node dividend, Node divisor) {
        SqlFunction function = isFloat() ? SqlFunction.REMAINDER_FLOAT : SqlFunction.REMAINDER_DECIMAL;
        return new FunctionNode(function, List.of(dividend, divisor));
    }

    private boolean isFloat() {
        SqlKind stored = type().dataType().kind();
        return stored == SqlKind.FLOAT32 || stored == SqlKind.FLOAT64;
    }

    @Override
    final ArithmeticOperator division() {
        return ArithmeticOperator.DIVIDE;
    }
}
