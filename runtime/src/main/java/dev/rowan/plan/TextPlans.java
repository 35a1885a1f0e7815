package dev.rowan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plans from the text that servers write. For Rowan's own use. */
public final class TextPlans {
    private static final Pattern TREE = Pattern.compile("( *)-> (.*?)(?: +\\(cost=([0-9.e+-]+?)(?:\\.\\.([0-9.e+-]+))? "
            + "rows=([0-9.e+-]+)\\))?(?: +\\((?:actual time=[0-9.e+-]+?\\.\\.([0-9.e+-]+) rows=([0-9.e+-]+) "
            + "loops=([0-9]+)|never executed)\\))?");

    private static final Pattern MYSQL_STEP =
            Pattern.compile("(.*?) on (`[^`]+`|\\S+?)(?: using (`[^`]+`|\\S+?))?(?:[ ,(].*)?");

    private static final Pattern SQLITE_STEP =
            Pattern.compile("(SCAN|SEARCH) (\\S+)(?: USING (?:AUTOMATIC |COVERING |PARTIAL )*INDEX (\\S+).*| .*)?");

    private TextPlans() {}

    /** MySQL's tree: a line for each step, those that it takes its rows from below it and further to the right. */
    public static PlanNode mySql(String text) {
        List<Step> roots = new ArrayList<>();
        List<Step> path = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher step = TREE.matcher(line);
            if (step.matches()) {
                Step read = new Step(step);
                while (!path.isEmpty() && path.get(path.size() - 1).depth >= read.depth) {
                    path.remove(path.size() - 1);
                }
                (path.isEmpty() ? roots : path.get(path.size() - 1).children).add(read);
                path.add(read);
            }
        }
        List<PlanNode> nodes = roots.stream().map(Step::node).toList();
        return nodes.size() == 1 ? nodes.get(0) : PlanNode.of("plan", nodes);
    }

    /** SQLite's step, without those below it. */
    public static PlanNode sqlite(String detail, List<PlanNode> children) {
        Matcher step = SQLITE_STEP.matcher(detail);
        return step.matches()
                ? new PlanNode(step.group(1), step.group(2), step.group(3), null, null, null, null, children)
                : PlanNode.of(detail, children);
    }

    /** A line of MySQL's tree. */
    private static final class Step {
        private final int depth;
        private final String words;
        private final @Nullable Double cost;
        private final @Nullable Double rows;
        private final @Nullable Double millis;
        private final @Nullable Double found;
        private final double loops;
        private final List<Step> children = new ArrayList<>();

        Step(Matcher line) {
            depth = line.group(1).length();
            words = line.group(2);
            cost = number(line.group(4) == null ? line.group(3) : line.group(4));
            rows = number(line.group(5));
            millis = number(line.group(6));
            found = number(line.group(7));
            loops = line.group(8) == null ? 1 : Double.parseDouble(line.group(8));
        }

        PlanNode node() {
            Matcher step = MYSQL_STEP.matcher(words);
            boolean known = step.matches();
            return new PlanNode(
                    known ? step.group(1) : words,
                    known ? bare(step.group(2)) : null,
                    known ? bare(step.group(3)) : null,
                    rows,
                    cost,
                    found == null ? null : Double.valueOf(found * loops),
                    millis == null ? null : Double.valueOf(millis * loops),
                    children.stream().map(Step::node).toList());
        }

        private static @Nullable String bare(@Nullable String name) {
            return name == null ? null : name.replace("`", "");
        }

        private static @Nullable Double number(@Nullable String text) {
            return text == null ? null : Double.valueOf(text);
        }
    }
}
