package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a shape is read, which is known before anything is sent: {@code POST_DETAIL.plan()}. As text it has a line for each
 * statement.
 *
 * @param steps the statements, in the order in which they are sent: each is sent once for all rows of those before it; one
 *     that finds its rows by key once for each 1000 of their keys; and none where there are no such rows
 */
public record ShapePlan(List<Step> steps) {
    /** Copies the list. */
    public ShapePlan {
        steps = List.copyOf(steps);
    }

    /**
     * A statement, or a list that comes with one.
     *
     * @param path the components that lead to the list that it reads, {@code "author.posts"}; empty for the first statement
     * @param table the table that its rows are of
     * @param top how many rows it reads at the most for each row that they belong to; 0 where there is no limit
     * @param joined the relations that it joins, along their paths from the table
     * @param strategy how the rows of a list are found; {@link Strategy#SELECT_IN} for the first statement, where it says nothing
     * @param within the lists that come with its rows, by {@link Strategy#JOIN} or as {@link Strategy#JSON}
     */
    public record Step(String path, String table, int top, List<String> joined, Strategy strategy, List<Step> within) {
        /** Copies the lists. */
        public Step {
            joined = List.copyOf(joined);
            within = List.copyOf(within);
        }

        /** {@code comments: comments, the first 3 of each, joined with author, by key}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(path.isEmpty() ? "" : path + ": ")
                    .append(table)
                    .append(top == 0 ? "" : ", the first " + top + " of each")
                    .append(joined.isEmpty() ? "" : ", joined with " + String.join(", ", joined))
                    .append(path.isEmpty() ? "" : how());
            within.forEach(list -> text.append("; with ").append(list));
            return text.toString();
        }

        private String how() {
            return switch (strategy) {
                case SELECT_IN -> ", by key";
                case JOIN -> ", by join";
                case SUBQUERY -> ", by sub-select";
                case JSON -> ", as JSON";
            };
        }
    }

    static ShapePlan of(Shape<?> shape) {
        List<Step> steps = new ArrayList<>();
        step("", shape, 0, Strategy.SELECT_IN, steps);
        return new ShapePlan(steps);
    }

    /** Adds a statement, and behind it those for the lists of its rows. */
    private static void step(String path, Shape<?> shape, int top, Strategy strategy, List<Step> steps) {
        List<Step> further = new ArrayList<>();
        steps.add(made(path, shape, top, strategy, further));
        steps.addAll(further);
    }

    private static Step made(String path, Shape<?> shape, int top, Strategy strategy, List<Step> further) {
        List<Step> within = new ArrayList<>();
        addLists(path.isEmpty() ? "" : path + ".", shape, within, further);
        return new Step(path, shape.table().meta().name(), top, joined(shape), strategy, within);
    }

    private static void addLists(String path, Shape<?> shape, List<Step> within, List<Step> further) {
        for (ShapeToOne<?, ?> one : shape.ones()) {
            ShapeToMany<?, ?> keyed = one.keyed();
            Shape<?> partner = one.joined();
            if (keyed != null) {
                step(path + one.component(), keyed.shape(), 0, Strategy.SELECT_IN, further);
            } else if (partner != null) {
                addLists(path + one.component() + ".", partner, within, further);
            }
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()) {
                String here = path + many.component();
                Strategy strategy = many.strategy();
                if (strategy == Strategy.JOIN || strategy == Strategy.JSON) {
                    within.add(made(here, many.shape(), many.top(), strategy, further));
                } else {
                    step(here, many.shape(), many.top(), strategy, further);
                }
            }
        }
    }

    private static List<String> joined(Shape<?> shape) {
        Set<String> paths = new LinkedHashSet<>();
        for (Expr<?> expression : shape.expressions()) {
            if (expression.node() instanceof ColumnNode column && column.source() instanceof TableSource source) {
                add(source.path(), paths);
            }
        }
        return List.copyOf(paths);
    }

    /** The path along a step, which comes after those before it. */
    private static String add(@Nullable RelationStep step, Set<String> paths) {
        if (step == null) {
            return "";
        }
        String path = add(step.from().path(), paths) + step.relation().name();
        paths.add(path);
        return path + ".";
    }

    /** How many statements there are, if there are rows at every level, and no more keys than a statement takes. */
    public int statements() {
        return steps.size();
    }

    /** A line for each statement, with its number. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(steps.get(i));
        }
        return text.toString();
    }
}
