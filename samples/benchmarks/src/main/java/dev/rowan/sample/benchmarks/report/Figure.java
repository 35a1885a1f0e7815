package dev.rowan.sample.benchmarks.report;

import java.util.Collection;

/**
 * A quantity that was measured several times.
 *
 * @param median the figure
 * @param spread the distance between its quartiles, as a share of the median
 */
public record Figure(double median, double spread) {
    static Figure of(Collection<Double> samples) {
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = quantile(sorted, 0.5);
        return new Figure(median, (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        double low = sorted[below];
        double high = sorted[Math.min(below + 1, sorted.length - 1)];
        return low + (high - low) * (at - below);
    }
}
