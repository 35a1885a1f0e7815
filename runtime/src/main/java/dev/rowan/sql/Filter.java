package dev.rowan.sql;

import dev.rowan.error.InvalidInputException;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One expression that somebody outside may filter by, and how. */
record Filter(Operand<?, ?, ?> operand, Set<FilterOperator> operators) {
    /** The condition that a value stands for; null where there is no value. */
    @Nullable
    Condition condition(String name, FilterOperator operator, @Nullable Object given) {
        List<Object> values = values(operator, given);
        if (values.isEmpty()) {
            return null;
        }
        ComparisonOperator comparison = operator.comparison();
        if (comparison != null) {
            return new Condition(new ComparisonNode(comparison, operand.plainNode(), bind(name, single(name, values))));
        }
        return switch (operator) {
            case IN, NOT_IN -> {
                List<Node> binds = new ArrayList<>(values.size());
                for (Object value : values) {
                    binds.add(bind(name, value));
                }
                yield new Condition(new InNode(operand.plainNode(), binds, operator == FilterOperator.NOT_IN));
            }
            case NULL -> flag(name, single(name, values)) ? operand.isNull() : operand.isNotNull();
            case STARTS_WITH -> text().startsWith(single(name, values).toString());
            case ENDS_WITH -> text().endsWith(single(name, values).toString());
            case CONTAINS -> text().contains(single(name, values).toString());
            case EQ, NE, LT, LE, GT, GE -> throw new AssertionError(operator);
        };
    }

    private TextExpr text() {
        return (TextExpr) operand;
    }

    private static List<Object> values(FilterOperator operator, @Nullable Object given) {
        List<Object> values = new ArrayList<>();
        Collection<?> all = given instanceof Collection<?> many
                ? many
                : given instanceof Object[] array ? Arrays.asList(array) : Arrays.asList(given);
        boolean several = operator == FilterOperator.IN || operator == FilterOperator.NOT_IN;
        for (Object value : all) {
            if (value instanceof String text && several) {
                for (String part : text.split(",", -1)) {
                    if (!part.isEmpty()) {
                        values.add(part);
                    }
                }
            } else if (value != null && !value.equals("")) {
                values.add(value);
            }
        }
        return values;
    }

    private static Object single(String name, List<Object> values) {
        if (values.size() > 1) {
            throw new InvalidInputException("The filter " + name + " takes one value, and has " + values.size());
        }
        return values.get(0);
    }

    private static boolean flag(String name, Object value) {
        String text = value.toString();
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidInputException("The value of the filter " + name + " is neither true nor false");
        }
        return text.equals("true");
    }

    private Node bind(String name, Object value) {
        SqlType<?> type = operand.type();
        try {
            return new BindNode(type, value instanceof String text ? type.parse(text) : type.cast(value));
        } catch (ValueException e) {
            throw new InvalidInputException("The value of the filter " + name + " " + e.getMessage());
        }
    }
}
