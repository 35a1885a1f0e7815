package dev.rowan.sample.comparison.report;

import dev.rowan.sample.benchmarks.report.Cells;
import dev.rowan.sample.benchmarks.report.Measurement;
import dev.rowan.sample.benchmarks.report.Runs;
import dev.rowan.sample.comparison.contender.Contenders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Markdown table with a line for each benchmark: what hand-written JDBC takes, and the others as ratios to it. */
record ComparisonTable(Runs.OnDatabase measured) {
    static final List<Map.Entry<String, String>> LINES = List.of(
            Map.entry("selectIn", "100 parents x 10 children, by keys"),
            Map.entry("join", "by a join"),
            Map.entry("subquery", "by a subquery"),
            Map.entry("json", "as JSON"),
            Map.entry("twoLevels", "50 x 10 x 2, two levels of children"),
            Map.entry("dirtyCheck", "read by key, change, write what differs"),
            Map.entry("createThenAmend", "insert, change, in one transaction"),
            Map.entry("insertTrees", "insert 20 trees of three levels"),
            Map.entry("saveTrees", "save 20 changed trees of three levels"),
            Map.entry("batchWithKeys", "insert 1,000 rows with keys"));

    String print() {
        StringBuilder text = new StringBuilder(
                "|  | JDBC | Rowan | Hibernate | jOOQ | Jimmer |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Map.Entry<String, String> line : LINES) {
            Measurement base = find(line.getKey(), Contenders.JDBC);
            if (base != null) {
                List<String> cells = new ArrayList<>(List.of(line.getValue()));
                Contenders.ALL.forEach(contender -> cells.add(cell(find(line.getKey(), contender), base)));
                text.append("| ").append(String.join(" | ", cells)).append(" |\n");
            }
        }
        return text.toString();
    }

    private String cell(@Nullable Measurement own, Measurement base) {
        Cells cells = new Cells(measured.embedded());
        if (own == null) {
            return "-";
        }
        return own.equals(base) ? cells.absolute(base) : cells.ratio(own, base);
    }

    private @Nullable Measurement find(String benchmark, String contender) {
        return measured.measurements().stream()
                .filter(each ->
                        each.operation().equals(benchmark) && each.contender().equals(contender))
                .findFirst()
                .orElse(null);
    }
}
