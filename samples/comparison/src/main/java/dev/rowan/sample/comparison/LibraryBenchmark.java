package dev.rowan.sample.comparison;

import dev.rowan.sample.comparison.contender.Loading;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Trees, and the unit of work. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LibraryBenchmark {
    /** 100 parents with ten children each, the children by the parents' keys. */
    @Benchmark
    public List<?> selectIn(Subject subject) {
        return subject.contender().owners(Loading.SELECT_IN);
    }

    /** The same in one statement with a join. */
    @Benchmark
    public List<?> join(Subject subject) {
        return subject.contender().owners(Loading.JOIN);
    }

    /** The same with the parents' query in that of the children. */
    @Benchmark
    public List<?> subquery(Subject subject) {
        return subject.contender().owners(Loading.SUBQUERY);
    }

    /** The same as JSON. */
    @Benchmark
    public List<?> json(Subject subject) {
        return subject.contender().owners(Loading.JSON);
    }

    /** 50 parents with ten children each, which have two each. */
    @Benchmark
    public List<?> twoLevels(Subject subject) {
        return subject.contender().patients();
    }

    /** A row is read by its key and changed; what differs is written. */
    @Benchmark
    public void dirtyCheck(Subject subject, Trees trees) {
        subject.contender().move(trees.owner(), trees.city());
    }

    /** A row is inserted and changed in one transaction. */
    @Benchmark
    public Object createThenAmend(Subject subject, Trees trees) {
        return subject.contender().addAndMove(trees.owners().get(0), "Town");
    }

    /** 20 trees of three levels are inserted: 260 rows. */
    @Benchmark
    public List<?> insertTrees(Subject subject, Trees trees) {
        return subject.contender().insertTrees(trees.added());
    }

    /** 20 stored trees of three levels are saved again: of 260 rows 140 differ. */
    @Benchmark
    public void saveTrees(Subject subject, Trees trees) {
        subject.contender().saveTrees(trees.next());
    }

    /** 1,000 rows are inserted, whose keys come back. */
    @Benchmark
    public List<?> batchWithKeys(Subject subject, Trees trees) {
        return subject.contender().insertOwners(trees.owners());
    }
}
