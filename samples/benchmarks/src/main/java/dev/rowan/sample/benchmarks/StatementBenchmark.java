package dev.rowan.sample.benchmarks;

import static dev.rowan.sample.benchmarks.model.ProductTable.PRODUCT;
import static dev.rowan.sql.Sql.select;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.render.Rendered;
import dev.rowan.sample.benchmarks.model.Category;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a statement costs before anything is sent: a select of ten columns with five predicates, an order and a limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StatementBenchmark {
    private final Dialect dialect = H2Dialect.INSTANCE;
    private final BigDecimal price = new BigDecimal("12.50");
    private final LocalDate released = LocalDate.of(2020, 2, 29);
    private final Select<Product> kept = query(price, released);

    /** The value alone. */
    @Benchmark
    public Select<Product> build() {
        return query(price, released);
    }

    /** The value, and its text and binds. */
    @Benchmark
    public Rendered buildAndRender() {
        return dialect.render(query(price, released));
    }

    /** Text and binds of a value that was rendered before. */
    @Benchmark
    public Rendered renderAgain() {
        return dialect.render(kept);
    }

    private static Select<Product> query(BigDecimal price, LocalDate released) {
        return select(PRODUCT)
                .where(
                        PRODUCT.name.like("Product%"),
                        PRODUCT.price.gt(price),
                        PRODUCT.active.eq(true),
                        PRODUCT.category.eq(Category.MUSIC),
                        PRODUCT.released.ge(released))
                .orderBy(PRODUCT.name.asc())
                .limit(20);
    }
}
