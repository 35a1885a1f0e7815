package dev.rowan.sample.benchmarks.contender;

import dev.rowan.sample.benchmarks.model.Album;
import dev.rowan.sample.benchmarks.model.AlbumPage;
import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import dev.rowan.sample.benchmarks.model.Samples;
import dev.rowan.sample.benchmarks.model.Search;
import dev.rowan.sample.benchmarks.model.Track;
import dev.rowan.sample.benchmarks.model.TrackOffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What somebody writes who wants nothing between the driver and the records. */
public final class JdbcContender implements Contender {
    private static final String COLUMNS = "name, note, price, stock, weight, active, category, released, created_at";
    private static final String SELECT_PRODUCT = "select id, " + COLUMNS + " from products where id = ?";
    private static final String SELECT_PRODUCTS = "select id, " + COLUMNS + " from products order by id";
    private static final String INSERT_PRODUCT =
            "insert into products (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_PRODUCT = "update products set name = ?, note = ?, price = ?, stock = ?,"
            + " weight = ?, active = ?, category = ?, released = ?, created_at = ? where id = ?";
    private static final String INSERT_READING = "insert into readings (device, place, note, cost, level,"
            + " temperature, alarm, category, calibrated, measured_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_ALBUMS = "select id, title, artist from albums order by id";
    private static final String SELECT_TRACKS = "select id, album_id, title, seconds from tracks where album_id in (";
    private static final String SELECT_PAGE = "select id, " + COLUMNS + " from products"
            + " where price >= ? and (price > ? or id > ?) order by price, id limit 20";
    private static final String SELECT_OFFERS = "select t.title, a.title, p.name, p.price, t.seconds from tracks t"
            + " join albums a on a.id = t.album_id join products p on p.id = t.id where t.id <= ? order by t.id";
    private static final String[] KEY = {"id"};

    private final DataSource connections;
    private final JdbcRows rows;

    private JdbcContender(DataSource connections, JdbcRows rows) {
        this.connections = connections;
        this.rows = rows;
    }

    /** Works on connections of a pool, which stays open. */
    public static JdbcContender on(DataSource connections) {
        try (Connection connection = connections.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return new JdbcContender(connections, new JdbcRows(InstantAccess.of(product)));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Product product(long id) {
        try (Connection connection = connections.getConnection()) {
            return product(connection, id);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The same again: somebody who writes SQL by hand has no reason to put it together anew. */
    @Override
    public Product productByQuery(long id) {
        return product(id);
    }

    @Override
    public List<Product> products() {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT_PRODUCTS);
                ResultSet result = statement.executeQuery()) {
            List<Product> products = new ArrayList<>();
            while (result.next()) {
                products.add(rows.product(result));
            }
            return products;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public List<Product> search(Search search) {
        StringBuilder sql = new StringBuilder("select id, ").append(COLUMNS).append(" from products");
        List<Object> values = new ArrayList<>(5);
        add(sql, values, "name like ?", search.name() == null ? null : "%" + search.name() + "%");
        add(sql, values, "price >= ?", search.least());
        add(sql, values, "active = ?", search.active());
        add(
                sql,
                values,
                "category = ?",
                search.category() == null ? null : search.category().name());
        add(sql, values, "released >= ?", search.since());
        return list(sql.append(" order by id").toString(), statement -> {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        });
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(values.isEmpty() ? " where " : " and ").append(condition);
            values.add(value);
        }
    }

    @Override
    public List<Product> page() {
        Product last = Samples.product(500);
        return list(SELECT_PAGE, statement -> {
            statement.setBigDecimal(1, last.price());
            statement.setBigDecimal(2, last.price());
            statement.setLong(3, last.id());
        });
    }

    @Override
    public List<TrackOffer> join(int number) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT_OFFERS)) {
            statement.setLong(1, number);
            try (ResultSet result = statement.executeQuery()) {
                List<TrackOffer> offers = new ArrayList<>();
                while (result.next()) {
                    offers.add(new TrackOffer(
                            result.getString(1),
                            result.getString(2),
                            result.getString(3),
                            result.getBigDecimal(4),
                            result.getInt(5)));
                }
                return offers;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private List<Product> list(String sql, Binding binding) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                List<Product> products = new ArrayList<>();
                while (result.next()) {
                    products.add(rows.product(result));
                }
                return products;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @Override
    public Product insert(Product product) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT_PRODUCT, KEY)) {
            rows.bind(statement, product);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return product.withId(keys.getLong(1));
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void insertReadings(List<Reading> readings) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT_READING)) {
                for (Reading reading : readings) {
                    rows.bind(statement, reading);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    @Override
    public List<Product> insertAll(List<Product> products) {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT_PRODUCT, KEY)) {
                for (Product product : products) {
                    rows.bind(statement, product);
                    statement.addBatch();
                }
                statement.executeBatch();
                List<Product> inserted = new ArrayList<>(products.size());
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    for (Product product : products) {
                        keys.next();
                        inserted.add(product.withId(keys.getLong(1)));
                    }
                }
                return inserted;
            }
        });
    }

    @Override
    public void update(Product product) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPDATE_PRODUCT)) {
            rows.bind(statement, product);
            statement.setLong(10, product.id());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("There is no product " + product.id());
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public List<AlbumTracks> albums() {
        try (Connection connection = connections.getConnection()) {
            List<Album> albums = selectAlbums(connection);
            return AlbumTracks.of(albums, selectTracks(connection, albums));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public List<AlbumPage> albumPages() {
        return AlbumPage.of(albums());
    }

    @Override
    public OpenTransaction begin() {
        try {
            return new JdbcTransaction(connections.getConnection());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        // the pool is its owner's
    }

    private Product product(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT_PRODUCT)) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("There is no product " + id);
                }
                return rows.product(result);
            }
        }
    }

    private static List<Album> selectAlbums(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT_ALBUMS);
                ResultSet result = statement.executeQuery()) {
            List<Album> albums = new ArrayList<>();
            while (result.next()) {
                albums.add(new Album(result.getLong(1), result.getString(2), result.getString(3)));
            }
            return albums;
        }
    }

    private static List<Track> selectTracks(Connection connection, List<Album> albums) throws SQLException {
        String sql = SELECT_TRACKS + "?" + ", ?".repeat(albums.size() - 1) + ") order by id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < albums.size(); i++) {
                statement.setLong(i + 1, albums.get(i).id());
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Track> tracks = new ArrayList<>();
                while (result.next()) {
                    tracks.add(new Track(result.getLong(1), result.getLong(2), result.getString(3), result.getInt(4)));
                }
                return tracks;
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("The hand-written JDBC failed", e);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final class JdbcTransaction implements OpenTransaction {
        private final Connection connection;

        JdbcTransaction(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        @Override
        public Product product(long id) {
            try {
                return JdbcContender.this.product(connection, id);
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }
}
