package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Report;

/**
 * One thing that must hold.
 *
 * @param <M> the models it judges
 */
@FunctionalInterface
public interface Rule<M> {

    /** Adds to the report whatever is wrong with the model; models are given as written, so nothing about them is sure. */
    void check(M model, Report report);
}
