package dev.rowan.sql;

import dev.rowan.error.InvalidInputException;
import dev.rowan.error.Names;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters that somebody outside may set by name: {@code filtering().allow("name", USER.username).allow("balance",
 * USER.balance)} makes conditions of {@code name=ann} and {@code balance.ge=100}. Names and operators are looked up,
 * values are read as the expression's type and bound; nothing from outside is ever written. Immutable.
 */
public final class Filtering {
    static final Filtering NONE = new Filtering(Map.of(), false);

    private final Map<String, Filter> allowed;
    private final boolean ignoring;

    private Filtering(Map<String, Filter> allowed, boolean ignoring) {
        this.allowed = allowed;
        this.ignoring = ignoring;
    }

    /** With one more name, and everything that its expression can do. */
    public Filtering allow(String name, Operand<?, ?, ?> expression) {
        return with(name, new Filter(expression, FilterOperator.of(expression)));
    }

    /**
     * With one more name, and some of what its expression can do.
     *
     * @throws IllegalArgumentException if the expression cannot do one of them, as text operators on numbers
     */
    public Filtering allow(String name, Operand<?, ?, ?> expression, FilterOperator first, FilterOperator... further) {
        Set<FilterOperator> operators = EnumSet.of(first, further);
        for (FilterOperator operator : operators) {
            if (operator.compareTo(FilterOperator.NULL) > 0 && !(expression instanceof TextExpr)) {
                throw new IllegalArgumentException("The filter " + name + " is no text, and cannot have " + operator);
            }
        }
        return with(name, new Filter(expression, operators));
    }

    /** The same, where names that are not allowed are passed over rather than refused. */
    public Filtering ignoringUnknown() {
        return new Filtering(allowed, true);
    }

    /**
     * The conditions that somebody set, all of which must hold; null if there is none. A key is a name, for equality, or a
     * name, a dot and the word of a {@link FilterOperator}. A value is text, or of a class that the expression's type
     * knows; null and empty text are no value. Lists, for {@code in} and {@code notIn}, are collections, arrays, or text
     * with commas.
     *
     * @throws InvalidInputException if a name or operator is not allowed, or a value is none of the expression's type
     */
    public @Nullable Condition by(Map<String, ? extends @Nullable Object> choices) {
        Condition all = null;
        for (Map.Entry<String, ? extends @Nullable Object> choice : choices.entrySet()) {
            Condition condition = condition(choice.getKey(), choice.getValue());
            if (condition != null) {
                all = all == null ? condition : all.and(condition);
            }
        }
        return all;
    }

    private @Nullable Condition condition(String key, @Nullable Object value) {
        int dot = key.lastIndexOf('.');
        Filter filter = allowed.get(key);
        if (filter != null) {
            return filter.condition(key, operator(key, "eq", filter), value);
        }
        String name = dot < 0 ? key : key.substring(0, dot);
        filter = allowed.get(name);
        if (filter != null) {
            return filter.condition(key, operator(name, key.substring(dot + 1), filter), value);
        }
        if (ignoring) {
            return null;
        }
        throw new InvalidInputException(
                "There is no filter called " + Names.shown(name) + Names.suggestion(name, allowed.keySet()));
    }

    private static FilterOperator operator(String name, String word, Filter filter) {
        for (FilterOperator operator : filter.operators()) {
            if (operator.word().equals(word)) {
                return operator;
            }
        }
        List<String> words =
                filter.operators().stream().map(FilterOperator::word).collect(Collectors.toList());
        throw new InvalidInputException(
                "The filter " + name + " has no operator " + Names.shown(word) + Names.suggestion(word, words));
    }

    private Filtering with(String name, Filter filter) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A filter needs a name");
        }
        Map<String, Filter> all = new LinkedHashMap<>(allowed);
        if (all.put(name, filter) != null) {
            throw new IllegalArgumentException("There are two filters called " + name);
        }
        return new Filtering(all, ignoring);
    }
}
