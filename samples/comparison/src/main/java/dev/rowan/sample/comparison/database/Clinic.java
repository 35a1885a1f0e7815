package dev.rowan.sample.comparison.database;

import static dev.rowan.sample.comparison.model.OwnerTable.OWNER;
import static dev.rowan.sample.comparison.model.OwnerTreeShape.OWNER_TREE;
import static dev.rowan.sample.comparison.model.PetTable.PET;
import static dev.rowan.sample.comparison.model.VisitTable.VISIT;
import static dev.rowan.sql.Sql.select;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import dev.rowan.sample.benchmarks.database.Address;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A pool of connections to a database with the tables and rows of {@link Samples}. */
public final class Clinic implements AutoCloseable {
    private static final List<Table<?>> TABLES = List.of(OWNER, PET, VISIT);

    private final HikariDataSource pool;
    private final List<OwnerTree> kept;

    private Clinic(HikariDataSource pool, List<OwnerTree> kept) {
        this.pool = pool;
        this.kept = kept;
    }

    /** Opens a pool, and makes the tables anew if they are there. */
    public static Clinic open(Address address) throws SQLException {
        HikariConfig config = address.pool();
        if (address.url().startsWith("jdbc:mysql:")) {
            config.setConnectionInitSql("set session group_concat_max_len = 1048576"); // for jOOQ's lists
        }
        HikariDataSource pool = new HikariDataSource(config);
        try {
            return new Clinic(pool, fill(pool));
        } catch (Throwable e) {
            pool.close();
            throw e;
        }
    }

    /** The pool, which all contenders share. */
    public DataSource connections() {
        return pool;
    }

    /** Trees that are stored, besides the owners that are read, for saving them again. */
    public List<OwnerTree> kept() {
        return kept;
    }

    /** Takes away what was added since the beginning. */
    public void clear() throws SQLException {
        long last = kept.get(kept.size() - 1).id();
        String pets = "select id from pets where owner_id > " + last;
        execute(
                pool,
                List.of(
                        "delete from visits where pet_id in (" + pets + ")",
                        "delete from pets where owner_id > " + last,
                        "delete from owners where id > " + last));
    }

    /** Everything that is there, by key. */
    public List<OwnerTree> content() {
        try (Database database = Database.of(pool)) {
            return database.list(select(OWNER_TREE).orderBy(OWNER.id));
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static List<OwnerTree> fill(DataSource connections) throws SQLException {
        try (Database database = Database.of(connections)) {
            execute(connections, Ddl.dropAll(TABLES, database.dialect()));
            execute(connections, Ddl.createAll(TABLES, database.dialect()));
            database.saveAll(OWNER_TREE, Samples.stored());
            return database.saveAll(OWNER_TREE, Samples.newTrees());
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
