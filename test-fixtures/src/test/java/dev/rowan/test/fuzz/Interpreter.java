package dev.rowan.test.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what a query gives, by the book: every row of every source with every other. */
final class Interpreter {
    private static final int MOST_SOURCES = 64;

    private Interpreter() {}

    static List<List<@Nullable Object>> rows(QueryTree query) {
        return rows(query, new Object[MOST_SOURCES][]);
    }

    private static List<List<@Nullable Object>> rows(QueryTree query, @Nullable Object[] @Nullable [] outer) {
        if (query instanceof Core core) {
            return core(core, outer);
        }
        Combination combination = (Combination) query;
        List<List<@Nullable Object>> left = rows(combination.left(), outer);
        List<List<@Nullable Object>> right = rows(combination.right(), outer);
        return switch (combination.kind()) {
            case UNION_ALL -> joined(left, right);
            case UNION -> distinct(joined(left, right));
            case INTERSECT -> distinct(left).stream().filter(right::contains).toList();
            case EXCEPT ->
                distinct(left).stream().filter(row -> !right.contains(row)).toList();
        };
    }

    private static List<List<@Nullable Object>> core(Core core, @Nullable Object[] @Nullable [] outer) {
        List<@Nullable Object[] @Nullable []> environments = List.<@Nullable Object[] @Nullable []>of(outer);
        for (Core.From from : core.sources()) {
            environments = joined(environments, from, core.sources(), outer);
        }
        environments = environments.stream()
                .filter(environment -> core.where() == null || holds(core.where(), environment))
                .toList();
        List<List<@Nullable Object>> rows =
                core.grouped() ? groups(core, environments, outer) : selected(core, environments);
        return core.distinct() ? distinct(rows) : rows;
    }

    private static List<@Nullable Object[] @Nullable []> joined(
            List<@Nullable Object[] @Nullable []> before,
            Core.From from,
            List<Core.From> all,
            @Nullable Object[] @Nullable [] outer) {
        List<@Nullable Object[] @Nullable []> after = new ArrayList<>();
        List<@Nullable Object[]> rows = from.table().rows();
        boolean[] met = new boolean[rows.size()];
        for (@Nullable Object[] @Nullable [] environment : before) {
            boolean found = false;
            for (int i = 0; i < rows.size(); i++) {
                @Nullable Object[] @Nullable [] both = with(environment, from.source(), rows.get(i));
                if (from.on() == null || holds(from.on(), both)) {
                    found = true;
                    met[i] = true;
                    after.add(both);
                }
            }
            if (!found && from.join() == Core.Join.LEFT) {
                after.add(with(environment, from.source(), nulls(from)));
            }
        }
        if (from.join() == Core.Join.RIGHT) {
            for (int i = 0; i < rows.size(); i++) {
                if (!met[i]) {
                    after.add(alone(outer, from, rows.get(i), all));
                }
            }
        }
        return after;
    }

    /** A row that met none of the sources before it. */
    private static @Nullable Object[] @Nullable [] alone(
            @Nullable Object[] @Nullable [] outer, Core.From from, @Nullable Object[] row, List<Core.From> all) {
        @Nullable Object[] @Nullable [] environment = with(outer, from.source(), row);
        for (Core.From other : all) {
            if (other == from) {
                return environment;
            }
            environment = with(environment, other.source(), nulls(other));
        }
        return environment;
    }

    private static @Nullable Object[] nulls(Core.From from) {
        return new @Nullable Object[from.table().table().width()];
    }

    private static @Nullable Object[] @Nullable [] with(
            @Nullable Object[] @Nullable [] environment, int source, @Nullable Object[] row) {
        @Nullable Object[] @Nullable [] copy = environment.clone();
        copy[source] = row;
        return copy;
    }

    private static List<List<@Nullable Object>> selected(
            Core core, List<@Nullable Object[] @Nullable []> environments) {
        return environments.stream()
                .map(environment -> values(core.selected(), environment, List.of()))
                .toList();
    }

    private static List<List<@Nullable Object>> groups(
            Core core, List<@Nullable Object[] @Nullable []> environments, @Nullable Object[] @Nullable [] outer) {
        Map<List<@Nullable Object>, List<@Nullable Object[] @Nullable []>> groups = new LinkedHashMap<>();
        if (core.keys().isEmpty()) {
            if (core.selected().stream().noneMatch(Interpreter::isTotal)) {
                throw new IllegalArgumentException("Without an aggregate there is no group of all rows");
            }
            groups.put(List.of(), new ArrayList<>());
        }
        for (@Nullable Object[] @Nullable [] environment : environments) {
            groups.computeIfAbsent(values(core.keys(), environment, List.of()), key -> new ArrayList<>())
                    .add(environment);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object[] @Nullable []> group : groups.values()) {
            @Nullable Object[] @Nullable [] first = group.isEmpty() ? outer : group.get(0);
            if (core.having() == null || Boolean.TRUE.equals(value(core.having(), first, group))) {
                rows.add(values(core.selected(), first, group));
            }
        }
        return rows;
    }

    private static boolean isTotal(Tree tree) {
        return tree instanceof Tree.Total || tree.children().stream().anyMatch(Interpreter::isTotal);
    }

    private static List<@Nullable Object> values(
            List<Tree> trees,
            @Nullable Object[] @Nullable [] environment,
            List<@Nullable Object[] @Nullable []> group) {
        List<@Nullable Object> values = new ArrayList<>(trees.size());
        for (Tree tree : trees) {
            values.add(value(tree, environment, group));
        }
        return values;
    }

    private static boolean holds(Tree condition, @Nullable Object[] @Nullable [] environment) {
        return Boolean.TRUE.equals(value(condition, environment, List.of()));
    }

    private static @Nullable Object value(
            Tree tree, @Nullable Object[] @Nullable [] environment, List<@Nullable Object[] @Nullable []> group) {
        if (tree instanceof Tree.Constant constant) {
            return Values.normal(constant.value());
        }
        if (tree instanceof Tree.Field field) {
            return Objects.requireNonNull(environment[field.source()], "no source")[field.ordinal()];
        }
        if (tree instanceof Tree.Call call) {
            return call.operation()
                    .apply(call.children().stream()
                            .map(child -> value(child, environment, group))
                            .toArray());
        }
        if (tree instanceof Tree.Exists exists) {
            return !rows(exists.query(), environment).isEmpty();
        }
        if (tree instanceof Tree.Member member) {
            return member(
                    value(member.value(), environment, group), rows(member.query(), environment), member.negated());
        }
        if (tree instanceof Tree.Scalar scalar) {
            return rows(scalar.query(), environment).get(0).get(0);
        }
        if (tree instanceof Tree.Key key) {
            return value(key.expression(), environment, List.of());
        }
        Tree.Total total = (Tree.Total) tree;
        if (total.argument() == null) {
            return (long) group.size();
        }
        List<Object> values = new ArrayList<>();
        for (@Nullable Object[] @Nullable [] row : group) {
            Object value = value(total.argument(), row, List.of());
            if (value != null) {
                values.add(value);
            }
        }
        return Values.normal(total.aggregate().meaning(total.argument().kind(), values));
    }

    private static @Nullable Boolean member(
            @Nullable Object value, List<List<@Nullable Object>> rows, boolean negated) {
        if (rows.isEmpty()) {
            return negated;
        }
        if (value == null) {
            return null;
        }
        if (rows.stream().anyMatch(row -> value.equals(row.get(0)))) {
            return !negated;
        }
        return rows.stream().anyMatch(row -> row.get(0) == null) ? null : (Boolean) negated;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> List<T> distinct(List<T> rows) {
        return new ArrayList<>(new LinkedHashSet<>(rows));
    }

    /** In an order of their own, for comparison. */
    static List<String> sorted(List<List<@Nullable Object>> rows) {
        return rows.stream().map(row -> Arrays.toString(row.toArray())).sorted().toList();
    }
}
