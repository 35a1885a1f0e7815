package dev.rowan.exec;

import dev.rowan.type.RowOutput;
import java.util.List;

/**
 * One statement that is sent for many rows at once.
 *
 * @param sql the text
 * @param rows what is bound, one execution each
 * @param binder binds a row
 * @param parameters what the parameters are called in messages
 * @param options how to run it
 * @param <R> what a row is made from
 */
public record Batch<R>(
        String sql, List<R> rows, RowBinder<? super R> binder, List<String> parameters, StatementOptions options) {
    /**
     * Binds the parameters of one row.
     *
     * @param <R> what a row is made from
     */
    @FunctionalInterface
    public interface RowBinder<R> {
        /** Puts one value for each parameter, in order. */
        void bind(R row, RowOutput out);
    }
}
