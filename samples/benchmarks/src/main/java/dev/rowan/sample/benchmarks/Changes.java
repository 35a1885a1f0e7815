package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Samples;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** New values for all products in turn, again and again; never those that the row has. */
@State(Scope.Thread)
public class Changes {
    private final List<Product> changes = LongStream.range(0, 2L * Samples.PRODUCTS + 1)
            .mapToObj(i -> Samples.product(i + 7).withId(i % Samples.PRODUCTS + 1))
            .toList();
    private int next;

    Product next() {
        next = next + 1 == changes.size() ? 0 : next + 1;
        return changes.get(next);
    }
}
