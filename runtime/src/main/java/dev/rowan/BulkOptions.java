package dev.rowan;

import java.util.function.LongConsumer;

/** How rows are inserted in bulk. Immutable: {@code BulkOptions.defaults().batch(5_000).committingEach()}. */
public final class BulkOptions {
    private static final BulkOptions DEFAULT = new BulkOptions(1_000, false, rows -> {});

    private final int batch;
    private final boolean committing;
    private final LongConsumer progress;

    private BulkOptions(int batch, boolean committing, LongConsumer progress) {
        this.batch = batch;
        this.committing = committing;
        this.progress = progress;
    }

    /** 1,000 rows at a time, all in one transaction, nobody told. */
    public static BulkOptions defaults() {
        return DEFAULT;
    }

    /**
     * The same with so many rows at a time, which are in memory together.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkOptions batch(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A batch has one row or more, and this has " + rows);
        }
        return new BulkOptions(rows, committing, progress);
    }

    /**
     * The same with a commit after each batch: what fails leaves those before it, and a long load keeps no locks and little
     * to be undone.
     */
    public BulkOptions committingEach() {
        return new BulkOptions(batch, true, progress);
    }

    /**
     * The same, telling how many rows are written so far, after each batch, and its commit where each has one. What it throws
     * ends the load.
     */
    public BulkOptions progress(LongConsumer rowsSoFar) {
        return new BulkOptions(batch, committing, rowsSoFar);
    }

    int batch() {
        return batch;
    }

    boolean isCommittingEach() {
        return committing;
    }

    LongConsumer progress() {
        return progress;
    }
}
