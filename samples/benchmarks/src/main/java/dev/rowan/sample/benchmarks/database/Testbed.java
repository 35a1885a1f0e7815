package dev.rowan.sample.benchmarks.database;

import static dev.rowan.sample.benchmarks.model.AlbumTable.ALBUM;
import static dev.rowan.sample.benchmarks.model.ProductTable.PRODUCT;
import static dev.rowan.sample.benchmarks.model.ReadingTable.READING;
import static dev.rowan.sample.benchmarks.model.TrackTable.TRACK;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import dev.rowan.sample.benchmarks.model.Samples;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.sql.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A pool of connections to a database with the tables and rows of {@link Samples}. All contenders share the pool. */
public final class Testbed implements AutoCloseable {
    private static final List<Table<?>> TABLES = List.of(PRODUCT, READING, ALBUM, TRACK);

    private final HikariDataSource pool;

    private Testbed(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Opens a pool, and makes the tables anew if they are there. */
    public static Testbed open(Address address) throws SQLException {
        HikariDataSource pool = new HikariDataSource(address.pool());
        try {
            fill(pool);
            return new Testbed(pool);
        } catch (Throwable e) {
            pool.close();
            throw e;
        }
    }

    /** The pool. */
    public DataSource connections() {
        return pool;
    }

    /** Empties the tables that are inserted into, so that they do not grow from one iteration to the next. */
    public void clear() throws SQLException {
        execute(pool, List.of("truncate table products", "truncate table readings"));
    }

    /** The rows that were inserted into {@code readings}, as text. */
    public List<List<String>> readings() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from readings order by device")) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void fill(DataSource connections) throws SQLException {
        try (Database database = Database.of(connections)) {
            execute(connections, Ddl.dropAll(TABLES, database.dialect()));
            execute(connections, Ddl.createAll(TABLES, database.dialect()));
            database.insertAll(PRODUCT, Samples.products());
            database.insertAll(ALBUM, Samples.albums());
            database.insertAll(TRACK, Samples.tracks());
        }
    }

    private static void execute(DataSource connections, List<String> statements) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
