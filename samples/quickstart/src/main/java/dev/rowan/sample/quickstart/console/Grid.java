package dev.rowan.sample.quickstart.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small table: one line for each row, one column for each function of a row. Numbers stand right, all else left.
 *
 * @param <T> what a row is
 */
public final class Grid<T extends @Nullable Object> {
    private final List<T> rows;
    private final List<Column> columns = new ArrayList<>();

    private Grid(List<T> rows) {
        this.rows = rows;
    }

    /** A table of these rows, without columns so far. */
    public static <T extends @Nullable Object> Grid<T> of(List<T> rows) {
        return new Grid<>(rows);
    }

    /** With a further column; null is shown as a dash. */
    public Grid<T> column(String header, Function<T, @Nullable Object> cell) {
        List<@Nullable Object> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(cell.apply(row)));
        columns.add(Column.of(header, cells));
        return this;
    }

    /** Its lines: a header, a rule, the rows. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(joined("  ", column -> column.padded(column.header())));
        lines.add(joined("  ", column -> "─".repeat(column.width())));
        IntStream.range(0, rows.size())
                .forEach(row -> lines.add(
                        joined("  ", column -> column.padded(column.cells().get(row)))));
        return lines;
    }

    private String joined(String separator, Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(separator)).stripTrailing();
    }

    private record Column(String header, List<String> cells, int width, boolean numeric) {
        static Column of(String header, List<? extends @Nullable Object> values) {
            List<String> cells = values.stream()
                    .map(value -> value == null ? "–" : value.toString())
                    .toList();
            int width = IntStream.concat(
                            IntStream.of(TextWidth.of(header)), cells.stream().mapToInt(TextWidth::of))
                    .max()
                    .orElse(0);
            boolean numeric = values.stream().anyMatch(Number.class::isInstance);
            return new Column(header, cells, width, numeric);
        }

        String padded(String text) {
            String space = " ".repeat(width - TextWidth.of(text));
            return numeric ? space + text : text + space;
        }
    }
}
