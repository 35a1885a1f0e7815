package dev.rowan.sql;

import dev.rowan.sql.node.BetweenNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The comparisons of an {@link Operand}.
 *
 * @param <T> what it holds
 * @param <C> what it compares with: itself, or any number for numbers
 */
public abstract class Comparand<T, C> extends Expr<T> {
    Comparand(Node node, SqlType<T> type) {
        super(node, type);
    }

    /** A value as a parameter of this expression's type. */
    abstract Node bind(C value);

    /** {@code this = value}. */
    public final Condition eq(C value) {
        return compare(ComparisonOperator.EQUAL, bind(value));
    }

    /** {@code this = other}. */
    public final Condition eq(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.EQUAL, other.plainNode());
    }

    /** {@code this = (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition eq(Query<? extends C> query) {
        return compare(ComparisonOperator.EQUAL, new SubselectNode(query.single()));
    }

    /** {@code this = any (select ...)} or {@code all}. */
    public final Condition eq(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.EQUAL, plainNode());
    }

    /** {@code this <> value}. */
    public final Condition ne(C value) {
        return compare(ComparisonOperator.NOT_EQUAL, bind(value));
    }

    /** {@code this <> other}. */
    public final Condition ne(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.NOT_EQUAL, other.plainNode());
    }

    /** {@code this <> (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition ne(Query<? extends C> query) {
        return compare(ComparisonOperator.NOT_EQUAL, new SubselectNode(query.single()));
    }

    /** {@code this <> any (select ...)} or {@code all}. */
    public final Condition ne(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.NOT_EQUAL, plainNode());
    }

    /** {@code this < value}. */
    public final Condition lt(C value) {
        return compare(ComparisonOperator.LESS, bind(value));
    }

    /** {@code this < other}. */
    public final Condition lt(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.LESS, other.plainNode());
    }

    /** {@code this < (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition lt(Query<? extends C> query) {
        return compare(ComparisonOperator.LESS, new SubselectNode(query.single()));
    }

    /** {@code this < any (select ...)} or {@code all}. */
    public final Condition lt(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.LESS, plainNode());
    }

    /** {@code this <= value}. */
    public final Condition le(C value) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, bind(value));
    }

    /** {@code this <= other}. */
    public final Condition le(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, other.plainNode());
    }

    /** {@code this <= (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition le(Query<? extends C> query) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, new SubselectNode(query.single()));
    }

    /** {@code this <= any (select ...)} or {@code all}. */
    public final Condition le(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.LESS_OR_EQUAL, plainNode());
    }

    /** {@code this > value}. */
    public final Condition gt(C value) {
        return compare(ComparisonOperator.GREATER, bind(value));
    }

    /** {@code this > other}. */
    public final Condition gt(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.GREATER, other.plainNode());
    }

    /** {@code this > (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition gt(Query<? extends C> query) {
        return compare(ComparisonOperator.GREATER, new SubselectNode(query.single()));
    }

    /** {@code this > any (select ...)} or {@code all}. */
    public final Condition gt(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.GREATER, plainNode());
    }

    /** {@code this >= value}. */
    public final Condition ge(C value) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, bind(value));
    }

    /** {@code this >= other}. */
    public final Condition ge(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, other.plainNode());
    }

    /** {@code this >= (select ...)}, whose one row has the value; NULL without a row. */
    public final Condition ge(Query<? extends C> query) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, new SubselectNode(query.single()));
    }

    /** {@code this >= any (select ...)} or {@code all}. */
    public final Condition ge(Quantified<? extends C> rows) {
        return rows.compare(ComparisonOperator.GREATER_OR_EQUAL, plainNode());
    }

    /** {@code this between low and high}, both ends included. */
    public final Condition between(C low, C high) {
        return new Condition(new BetweenNode(plainNode(), bind(low), bind(high)));
    }

    /** {@code this between low and high}, both ends included. */
    public final Condition between(Operand<?, ? extends C, ?> low, Operand<?, ? extends C, ?> high) {
        return new Condition(new BetweenNode(plainNode(), low.plainNode(), high.plainNode()));
    }

    /** {@code this >= from and this < until}: the end is not included, as between two midnights. */
    public final Condition inRange(C from, C until) {
        return ge(from).and(lt(until));
    }

    /** {@code this >= from and this < until}: the end is not included. */
    public final Condition inRange(Operand<?, ? extends C, ?> from, Operand<?, ? extends C, ?> until) {
        return ge(from).and(lt(until));
    }

    /** {@code this in (...)}; never true for an empty list. */
    public final Condition isIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.never() : new Condition(new InNode(plainNode(), binds(values), false));
    }

    /** {@code this in (...)}; never true for no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Condition isIn(C... values) {
        return isIn(Arrays.asList(values));
    }

    /** {@code this in (...)}, of which the values come with each execution; never true for an empty list. */
    public final Condition isIn(ParameterList<? extends C> values) {
        return new Condition(new InNode(plainNode(), List.of(values.node()), false));
    }

    /** {@code this in (select ...)}. */
    public final Condition isIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(plainNode(), query.single(), false));
    }

    /** {@code this not in (...)}; always true for an empty list. */
    public final Condition notIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.always() : new Condition(new InNode(plainNode(), binds(values), true));
    }

    /** {@code this not in (...)}; always true for no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Condition notIn(C... values) {
        return notIn(Arrays.asList(values));
    }

    /** {@code this not in (...)}, of which the values come with each execution; always true for an empty list. */
    public final Condition notIn(ParameterList<? extends C> values) {
        return new Condition(new InNode(plainNode(), List.of(values.node()), true));
    }

    /** {@code this not in (select ...)}. */
    public final Condition notIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(plainNode(), query.single(), true));
    }

    /** {@code this is null}. */
    public final Condition isNull() {
        return new Condition(new NullTestNode(plainNode(), false));
    }

    /** {@code this is not null}. */
    public final Condition isNotNull() {
        return new Condition(new NullTestNode(plainNode(), true));
    }

    /** Different, where null is a value like any other. */
    public final Condition isDistinctFrom(C value) {
        return compare(ComparisonOperator.DISTINCT, bind(value));
    }

    /** Different, where null is a value like any other. */
    public final Condition isDistinctFrom(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.DISTINCT, other.plainNode());
    }

    /** Equal, where null equals null. */
    public final Condition isNotDistinctFrom(C value) {
        return compare(ComparisonOperator.NOT_DISTINCT, bind(value));
    }

    /** Equal, where null equals null. */
    public final Condition isNotDistinctFrom(Operand<?, ? extends C, ?> other) {
        return compare(ComparisonOperator.NOT_DISTINCT, other.plainNode());
    }

    /** The expression without its label, which only the select list and ORDER BY may use. */
    final Node plainNode() {
        return node() instanceof LabelNode label ? label.inner() : node();
    }

    private Condition compare(ComparisonOperator operator, Node other) {
        return new Condition(new ComparisonNode(operator, plainNode(), other));
    }

    private List<Node> binds(Collection<? extends C> values) {
        List<Node> nodes = new ArrayList<>(values.size());
        for (C value : values) {
            nodes.add(bind(value));
        }
        return nodes;
    }
}
