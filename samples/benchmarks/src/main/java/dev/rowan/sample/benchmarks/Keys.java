package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.Samples;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The keys of all products in turn, again and again. */
@State(Scope.Thread)
public class Keys {
    private long last;

    long next() {
        last = last % Samples.PRODUCTS + 1;
        return last;
    }
}
