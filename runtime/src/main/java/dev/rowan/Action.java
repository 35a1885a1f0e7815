package dev.rowan;

/**
 * Something to do in a scope, such as a transaction. A lambda that calls a method without a result needs braces,
 * {@code tx -> { pay(tx); }}, where a {@link Callback} is taken as well.
 *
 * @param <S> the scope
 */
@FunctionalInterface
public interface Action<S> {
    /** Does it. What it throws, checked or not, goes on to the caller unchanged. */
    void run(S scope) throws Exception;
}
