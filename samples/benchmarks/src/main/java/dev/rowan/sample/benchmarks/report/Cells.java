package dev.rowan.sample.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * How measurements are written: the base with its figures, the others as ratios to it.
 *
 * @param cpu whether CPU time counts, and not the time on the clock: where the database is in the same process
 */
public record Cells(boolean cpu) {
    private static final double UNSTEADY = 0.15;

    /** Time and bytes. */
    public String absolute(Measurement base) {
        return String.format(
                Locale.ROOT,
                "%s us%s, %s KB",
                digits(time(base).median() / 1_000),
                mark(time(base)),
                digits(base.bytes().median() / 1_024));
    }

    /** Time and bytes as ratios to a base. */
    public String ratio(Measurement own, Measurement base) {
        return String.format(
                Locale.ROOT,
                "%.2f%s / %.2f",
                time(own).median() / time(base).median(),
                mark(time(own), time(base)),
                own.bytes().median() / base.bytes().median());
    }

    private Figure time(Measurement measurement) {
        return cpu ? measurement.cpu() : measurement.wall();
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    /** A question mark behind a figure that moved too much to be one. */
    static String mark(Figure... figures) {
        return Arrays.stream(figures).anyMatch(figure -> figure.spread() > UNSTEADY) ? "?" : "";
    }
}
