package dev.rowan.test.compliance.model;

/** Twelve columns of a {@link Wide} row. */
public record Dozen(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) {
    /** The numbers from {@code first} on. */
    public static Dozen from(int first) {
        return new Dozen(
                first,
                first + 1,
                first + 2,
                first + 3,
                first + 4,
                first + 5,
                first + 6,
                first + 7,
                first + 8,
                first + 9,
                first + 10,
                first + 11);
    }
}
