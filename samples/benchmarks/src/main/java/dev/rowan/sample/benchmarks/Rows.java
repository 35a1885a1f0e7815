package dev.rowan.sample.benchmarks;

import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import dev.rowan.sample.benchmarks.model.Samples;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rows to insert, and tables that are empty when an iteration begins. */
@State(Scope.Thread)
public class Rows {
    private final List<Product> products = Samples.newProducts();
    private final List<Reading> readings = Samples.readings();

    /** Empties the tables. */
    @Setup(Level.Iteration)
    public void clear(Subject subject) throws SQLException {
        subject.testbed().clear();
    }

    Product product() {
        return products.get(0);
    }

    List<Product> products() {
        return products;
    }

    List<Reading> readings() {
        return readings;
    }
}
