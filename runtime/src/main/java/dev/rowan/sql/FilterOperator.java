package dev.rowan.sql;

import dev.rowan.sql.node.ComparisonOperator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a filter from outside may do with a value; see {@link Filtering}. */
public enum FilterOperator {
    /** Equal, {@code name} or {@code name.eq}. */
    EQ("eq", ComparisonOperator.EQUAL),
    /** Not equal. */
    NE("ne", ComparisonOperator.NOT_EQUAL),
    /** Less. */
    LT("lt", ComparisonOperator.LESS),
    /** Less or equal. */
    LE("le", ComparisonOperator.LESS_OR_EQUAL),
    /** Greater. */
    GT("gt", ComparisonOperator.GREATER),
    /** Greater or equal. */
    GE("ge", ComparisonOperator.GREATER_OR_EQUAL),
    /** One of several. */
    IN("in", null),
    /** None of several. */
    NOT_IN("notIn", null),
    /** NULL, given {@code true}, or not NULL, given {@code false}. */
    NULL("null", null),
    /** Text that begins with it. */
    STARTS_WITH("startsWith", null),
    /** Text that ends with it. */
    ENDS_WITH("endsWith", null),
    /** Text that has it within. */
    CONTAINS("contains", null);

    private final String word;
    private final @Nullable ComparisonOperator comparison;

    FilterOperator(String word, @Nullable ComparisonOperator comparison) {
        this.word = word;
        this.comparison = comparison;
    }

    /** What it is called outside, behind the filter's name and a dot. */
    public String word() {
        return word;
    }

    @Nullable
    ComparisonOperator comparison() {
        return comparison;
    }

    /** What can be done with an expression of a class. */
    static Set<FilterOperator> of(Operand<?, ?, ?> operand) {
        if (operand instanceof TextExpr) {
            return EnumSet.allOf(FilterOperator.class);
        }
        if (operand instanceof NumericExpr<?, ?> || operand instanceof TemporalExpr<?>) {
            return EnumSet.range(EQ, NULL);
        }
        return EnumSet.of(EQ, NE, IN, NOT_IN, NULL);
    }
}
