package dev.rowan.page;

/**
 * Which page of a result is wanted.
 *
 * @param number the page, the first being 1
 * @param size how many rows a page has
 * @param counted whether the rows of all pages are to be counted
 */
public record PageRequest(long number, int size, boolean counted) {
    /** Refuses what makes no sense. */
    public PageRequest {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are numbered from 1, and this is " + number);
        }
        if (size < 1) {
            throw new IllegalArgumentException("A page has one row or more, and this has " + size);
        }
    }

    /** A page, with the number of rows of all pages. */
    public static PageRequest of(long number, int size) {
        return new PageRequest(number, size, true);
    }

    /** The same without counting. Whether there is a next page is known all the same. */
    public PageRequest withoutTotal() {
        return new PageRequest(number, size, false);
    }

    /** How many rows come before the page. */
    public long offset() {
        return Math.multiplyExact(number - 1, (long) size);
    }

    /** The page behind it. */
    public PageRequest next() {
        return new PageRequest(Math.addExact(number, 1L), size, counted);
    }

    /**
     * The page before it.
     *
     * @throws IllegalStateException if it is the first
     */
    public PageRequest previous() {
        if (number == 1) {
            throw new IllegalStateException("There is no page before the first");
        }
        return new PageRequest(number - 1, size, counted);
    }
}
