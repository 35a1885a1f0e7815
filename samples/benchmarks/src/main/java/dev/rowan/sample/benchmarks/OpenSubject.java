package dev.rowan.sample.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.rowan.sample.benchmarks.contender.Contender.OpenTransaction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The contender in the middle of a transaction. */
@State(Scope.Thread)
public class OpenSubject {
    private @Nullable OpenTransaction transaction;

    /** Begins the transaction. */
    @Setup(Level.Trial)
    public void begin(Subject subject) {
        transaction = subject.contender().begin();
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void end() {
        transaction().close();
    }

    OpenTransaction transaction() {
        return requireNonNull(transaction);
    }
}
