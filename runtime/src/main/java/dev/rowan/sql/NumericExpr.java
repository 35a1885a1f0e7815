package dev.rowan.sql;

import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.NegationNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import dev.rowan.type.ValueException;
import java.util.List;

/**
 * A number. Numbers of all types compare with each other.
 *
 * @param <T> what it holds
 * @param <X> the class of expressions of its kind
 */
public abstract class NumericExpr<T extends Number, X extends NumericExpr<T, ?>> extends Operand<T, Number, X> {
    NumericExpr(Node node, Kind<T, X> kind) {
        super(node, kind);
    }

    @Override
    final Node bind(Number value) {
        SqlType<T> own = type();
        try {
            return new BindNode(own, own.cast(value));
        } catch (ValueException e) {
            // A comparison of whole numbers with a fraction, or with a larger number, is the server's business.
            return new BindNode(SqlTypes.ofNumber(value), value);
        }
    }

    @Override
    final Node bindOwn(Number value) {
        try {
            return new BindNode(type(), type().cast(value));
        } catch (ValueException e) {
            throw new IllegalArgumentException("The number " + e.getMessage() + ", which is what the expression holds;"
                    + " cast the expression: x.cast(Types.DECIMAL)");
        }
    }

    @Override
    final Node fitting(Operand<?, Number, ?> other) {
        NumberSizes.requireFit(type(), other.type());
        return other.plainNode();
    }

    /** This plus a number, which keeps this one's type. */
    public final X plus(Number value) {
        return calculate(ArithmeticOperator.PLUS, value);
    }

    /** This less a number, which keeps this one's type. */
    public final X minus(Number value) {
        return calculate(ArithmeticOperator.MINUS, value);
    }

    /** This times a number, which keeps this one's type. */
    public final X times(Number value) {
        return calculate(ArithmeticOperator.TIMES, value);
    }

    /** This divided by a number; whole numbers are cut off towards zero. Division by zero gives NULL. */
    public final X div(Number value) {
        return calculate(division(), value);
    }

    /** What division by a number leaves over, with this one's sign. */
    public final X rem(Number value) {
        return kind().make(remainder(plainNode(), bind(value)));
    }

    /** -1, 0 or 1. */
    public final IntegralExpr<Integer> sign() {
        return Types.INTEGER.make(new FunctionNode(SqlFunction.SIGN, List.of(plainNode())));
    }

    /** To the power of a number. */
    public final FractionalExpr<Double> power(Number exponent) {
        return Types.DOUBLE.make(new FunctionNode(
                SqlFunction.POWER,
                List.of(plainNode(), new BindNode(SqlTypes.FLOAT64, SqlTypes.FLOAT64.cast(exponent)))));
    }

    /** To the power of another. */
    public final FractionalExpr<Double> power(NumericExpr<?, ?> exponent) {
        return Types.DOUBLE.make(new FunctionNode(SqlFunction.POWER, List.of(plainNode(), exponent.plainNode())));
    }

    /** The square root; NULL of a negative number. */
    public final FractionalExpr<Double> sqrt() {
        return Types.DOUBLE.make(new FunctionNode(SqlFunction.SQRT, List.of(plainNode())));
    }

    /** Euler's number to the power of this. */
    public final FractionalExpr<Double> exp() {
        return Types.DOUBLE.make(new FunctionNode(SqlFunction.EXP, List.of(plainNode())));
    }

    /** The natural logarithm; NULL of what is not positive. */
    public final FractionalExpr<Double> ln() {
        return Types.DOUBLE.make(new FunctionNode(SqlFunction.LN, List.of(plainNode())));
    }

    /** This with its sign turned. Kotlin's unary minus. */
    public final X unaryMinus() {
        return kind().make(new NegationNode(plainNode()));
    }

    /** This without its sign. */
    public final X abs() {
        return kind().make(new FunctionNode(SqlFunction.ABS, List.of(plainNode())));
    }

    abstract ArithmeticOperator division();

    /** What a division by another leaves over, where this one's type is the result's. */
    abstract Node remainder(Node dividend, Node divisor);

    static Node arithmetic(ArithmeticOperator operator, NumericExpr<?, ?> left, NumericExpr<?, ?> right) {
        return new ArithmeticNode(operator, left.plainNode(), right.plainNode());
    }

    private X calculate(ArithmeticOperator operator, Number value) {
        return kind().make(new ArithmeticNode(operator, plainNode(), bind(value)));
    }
}
