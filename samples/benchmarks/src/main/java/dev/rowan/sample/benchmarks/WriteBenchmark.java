package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Inserts and updates. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {
    /** One row, whose key comes back. */
    @Benchmark
    public Product insert(Subject subject, Rows rows) {
        return subject.contender().insert(rows.product());
    }

    /** 1,000 rows in one transaction; nothing comes back. */
    @Benchmark
    public List<Reading> batch(Subject subject, Rows rows) {
        subject.contender().insertReadings(rows.readings());
        return rows.readings();
    }

    /** 1,000 rows in one transaction, whose keys come back. */
    @Benchmark
    public List<Product> batchWithKeys(Subject subject, Rows rows) {
        return subject.contender().insertAll(rows.products());
    }

    /** All columns of one row by its key. */
    @Benchmark
    public Product update(Subject subject, Changes changes) {
        Product product = changes.next();
        subject.contender().update(product);
        return product;
    }
}
