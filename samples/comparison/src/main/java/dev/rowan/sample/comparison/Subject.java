package dev.rowan.sample.comparison;

import static java.util.Objects.requireNonNull;

import dev.rowan.sample.benchmarks.database.Address;
import dev.rowan.sample.comparison.contender.Contender;
import dev.rowan.sample.comparison.contender.Contenders;
import dev.rowan.sample.comparison.database.Clinic;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The contender at work. */
@State(Scope.Benchmark)
public class Subject {
    /** Which one; JMH sets it. */
    @Param({Contenders.JDBC, Contenders.ROWAN, Contenders.HIBERNATE, Contenders.JOOQ, Contenders.JIMMER})
    public String contenderName = Contenders.JDBC;

    private @Nullable Clinic clinic;
    private @Nullable Contender contender;

    /** Opens the database and the contender. */
    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
        open(Address.current());
    }

    void open(Address address) throws SQLException {
        clinic = Clinic.open(address);
        contender = Contenders.open(contenderName, clinic.connections());
    }

    /** Closes both. */
    @TearDown(Level.Trial)
    public void close() {
        contender().close();
        clinic().close();
    }

    Contender contender() {
        return requireNonNull(contender);
    }

    Clinic clinic() {
        return requireNonNull(clinic);
    }
}
