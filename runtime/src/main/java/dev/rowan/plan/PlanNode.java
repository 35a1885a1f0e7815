package dev.rowan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param operation what is done, in the server's words
 * @param table the table that is read, by its alias if it has one, or null
 * @param index the index that is used, or null
 * @param estimatedRows how many rows the server expects, or null where it does not say
 * @param estimatedCost the cost up to here in the server's own measure, or null
 * @param actualRows how many rows there were, all rounds together, or null if it was not executed
 * @param actualMillis how long it took up to here, all rounds together, or null if it was not measured
 * @param children the steps that its rows come from
 */
public record PlanNode(
        String operation,
        @Nullable String table,
        @Nullable String index,
        @Nullable Double estimatedRows,
        @Nullable Double estimatedCost,
        @Nullable Double actualRows,
        @Nullable Double actualMillis,
        List<PlanNode> children) {
    private static final Set<String> FULL = Set.of("all", "seq scan", "parallel seq scan", "table scan", "scan");

    /** Copies the children. */
    public PlanNode {
        children = List.copyOf(children);
    }

    /** A step of which only the words are known. */
    static PlanNode of(String operation, List<PlanNode> children) {
        return new PlanNode(operation, null, null, null, null, null, null, children);
    }

    /** This step, then its children's. */
    public Stream<PlanNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::walk));
    }

    /** Whether it reads a whole table without an index. */
    public boolean isFullScan() {
        return table != null && index == null && FULL.contains(operation.toLowerCase(Locale.ROOT));
    }

    /** This step and those below it, a step in a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text, 0);
        return text.toString().stripTrailing();
    }

    private void write(StringBuilder text, int depth) {
        text.append("  ".repeat(depth)).append(operation);
        if (table != null) {
            text.append(" on ").append(table);
        }
        if (index != null) {
            text.append(" using ").append(index);
        }
        write(text, ", expected rows ", estimatedRows);
        write(text, ", cost ", estimatedCost);
        write(text, ", rows ", actualRows);
        write(text, ", ms ", actualMillis);
        text.append('\n');
        for (PlanNode child : children) {
            child.write(text, depth + 1);
        }
    }

    private static void write(StringBuilder text, String what, @Nullable Double number) {
        if (number != null) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            text.append(what).append(whole ? String.valueOf(number.longValue()) : String.valueOf(number));
        }
    }
}
