package dev.rowan;

import org.jspecify.annotations.Nullable;

/**
 * Something to do in a scope, such as a transaction, that has a result. It is also an {@link Action}, so that a method
 * can take both, and a lambda with a value means this one.
 *
 * @param <S> the scope
 * @param <T> the result
 */
@FunctionalInterface
public interface Callback<S, T extends @Nullable Object> extends Action<S> {
    /** Does it. What it throws, checked or not, goes on to the caller unchanged. */
    T call(S scope) throws Exception;

    /** Does it, without its result. */
    @Override
    default void run(S scope) throws Exception {
        call(scope);
    }
}
