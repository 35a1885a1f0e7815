package dev.rowan.sql;

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
 * @param steps the statements, in the order in which they are sent: each is sent once for all rows of those before it, or once
 *     for each 1000 of their keys, and not at all where there are no such rows
 */
public record ShapePlan(List<Step> steps) {
    /** Copies the list. */
    public ShapePlan {
        steps = List.copyOf(steps);
    }

    /**
     * A statement.
     *
     * @param path the components that lead to the list that it reads, {@code "author.posts"}; empty for the first statement
     * @param table the table that its rows are of
     * @param top how many rows it reads at the most for each row that they belong to; 0 where there is no limit
     * @param joined the relations that it joins, along their paths from the table
     */
    public record Step(String path, String table, int top, List<String> joined) {
        /** Copies the list. */
        public Step {
            joined = List.copyOf(joined);
        }

        /** {@code comments: comments, the first 3 of each, joined with author, by key}. */
        @Override
        public String toString() {
            return (path.isEmpty() ? "" : path + ": ")
                    + table
                    + (top == 0 ? "" : ", the first " + top + " of each")
                    + (joined.isEmpty() ? "" : ", joined with " + String.join(", ", joined))
                    + (path.isEmpty() ? "" : ", by key");
        }
    }

    static ShapePlan of(Shape<?> shape) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("", shape.table().meta().name(), 0, joined(shape)));
        addLists("", shape, steps);
        return new ShapePlan(steps);
    }

    private static void addLists(String path, Shape<?> shape, List<Step> steps) {
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.shape();
            if (partner != null) {
                addLists(path + one.component() + ".", partner, steps);
            }
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()) {
                Shape<?> element = many.shape();
                String here = path + many.component();
                steps.add(new Step(here, element.table().meta().name(), many.top(), joined(element)));
                addLists(here + ".", element, steps);
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
