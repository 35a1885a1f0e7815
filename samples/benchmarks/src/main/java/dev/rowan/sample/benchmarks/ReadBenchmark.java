package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.AlbumPage;
import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Search;
import dev.rowan.sample.benchmarks.model.TrackOffer;
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

    /** A search with five conditions, by a statement that is put together each time. */
    @Benchmark
    public List<Product> search(Subject subject) {
        return subject.contender().search(Search.ALL);
    }

    /** 20 rows behind a place in the order of two keys. */
    @Benchmark
    public List<Product> keysetPage(Subject subject) {
        return subject.contender().page();
    }

    /** 10 rows of three tables. */
    @Benchmark
    public List<TrackOffer> join10(Subject subject) {
        return subject.contender().join(10);
    }

    /** 100 rows of three tables. */
    @Benchmark
    public List<TrackOffer> join100(Subject subject) {
        return subject.contender().join(100);
    }

    /** 1,000 rows of three tables. */
    @Benchmark
    public List<TrackOffer> join1000(Subject subject) {
        return subject.contender().join(1_000);
    }

    /** 100 parents, then their 1,000 children by the parents' keys. */
    @Benchmark
    public List<AlbumTracks> parents(Subject subject) {
        return subject.contender().albums();
    }

    /** The same as trees, by a shape. */
    @Benchmark
    public List<AlbumPage> parentsByShape(Subject subject) {
        return subject.contender().albumPages();
    }
}
