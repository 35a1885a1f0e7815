package dev.rowan.sample.benchmarks.report;

import dev.rowan.sample.benchmarks.contender.Contenders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown table: what hand-written JDBC takes, and the others as ratios to it.
 *
 * @param measurements what came out
 * @param embedded whether the database is in the same process: then CPU time is what counts, and the aims apply
 */
record RatioTable(List<Measurement> measurements, boolean embedded) {
    String print() {
        List<Operation> columns = Arrays.stream(Operation.values())
                .filter(operation -> find(operation, Contenders.JDBC) != null)
                .toList();
        StringBuilder text = new StringBuilder();
        row(text, "", columns, Operation::title);
        row(text, "---", columns, operation -> "---");
        row(text, "hand-written JDBC", columns, operation -> absolute(find(operation, Contenders.JDBC)));
        row(text, "Rowan, direct lane", columns, operation -> ratio(operation, Contenders.DIRECT));
        row(text, "Rowan, full lane", columns, operation -> ratio(operation, Contenders.FULL));
        if (embedded) {
            row(text, "the aim, direct lane", columns, Operation::aim);
        }
        return text.toString();
    }

    /** What costs nothing but CPU, without anything to compare it with. */
    static String printAlone(List<Measurement> measurements) {
        StringBuilder text = new StringBuilder("| | time | bytes |\n| --- | --- | --- |\n");
        for (Measurement measurement : measurements) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f ns%s | %.0f |%n",
                    measurement.operation(),
                    measurement.cpu().median(),
                    Cells.mark(measurement.cpu()),
                    measurement.bytes().median()));
        }
        return text.toString();
    }

    private static void row(
            StringBuilder text, String title, List<Operation> columns, Function<Operation, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(title);
        columns.forEach(column -> cells.add(cell.apply(column)));
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String ratio(Operation operation, String contender) {
        Measurement base = find(operation, Contenders.JDBC);
        Measurement own = find(operation, contender);
        return base == null || own == null ? "" : new Cells(embedded).ratio(own, base);
    }

    private String absolute(@Nullable Measurement measurement) {
        return measurement == null ? "" : new Cells(embedded).absolute(measurement);
    }

    private @Nullable Measurement find(Operation operation, String contender) {
        return measurements.stream()
                .filter(measurement -> measurement.operation().equals(operation.method())
                        && measurement.contender().equals(contender))
                .findFirst()
                .orElse(null);
    }
}
