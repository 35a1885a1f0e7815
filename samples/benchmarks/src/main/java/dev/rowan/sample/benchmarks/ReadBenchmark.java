package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Queries. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    /** One row by its key, on a connection of its own. */
    @Benchmark
    public Product pointSelect(Subject subject, Keys keys) {
        return subject.contender().product(keys.next());
    }

    /** One row by its key, on a connection and in a transaction that are open. */
    @Benchmark
    public Product pointSelectOpen(OpenSubject subject, Keys keys) {
        return subject.transaction().product(keys.next());
    }

    /** One row by its key, by a statement that is built each time. */
    @Benchmark
    public Product pointSelectBuilt(Subject subject, Keys keys) {
        return subject.contender().productByQuery(keys.next());
    }

    /** 1,000 rows. */
    @Benchmark
    public List<Product> list(Subject subject) {
        return subject.contender().products();
    }

    /** 100 parents, then their 1,000 children by the parents' keys. */
    @Benchmark
    public List<AlbumTracks> parents(Subject subject) {
        return subject.contender().albums();
    }
}
