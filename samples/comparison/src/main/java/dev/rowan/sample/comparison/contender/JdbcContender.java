package dev.rowan.sample.comparison.contender;

import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.sample.comparison.model.VisitTree;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** What somebody writes who wants nothing between the driver and the records. */
final class JdbcContender implements Contender {
    private static final String OWNERS = "select id, name, city from owners where id <= ? order by id";
    private static final String JOINED = "select o.id, o.name, o.city, p.id, p.name, p.born"
            + " from owners o left join pets p on p.owner_id = o.id where o.id <= ? order by o.id, p.id";
    private static final String PETS_BY_SUBQUERY = "select id, name, born, owner_id from pets"
            + " where owner_id in (select id from owners where id <= ?) order by id";
    private static final String PETS = "select id, name, born, owner_id from pets where owner_id in (";
    private static final String VISITS = "select id, visited, reason, cost, pet_id from visits where pet_id in (";
    private static final String OWNER = "select id, name, city from owners where id = ?";
    private static final String MOVE = "update owners set city = ? where id = ?";

    private final DataSource connections;

    JdbcContender(DataSource connections) {
        this.connections = connections;
    }

    /** JSON would have to be read by hand as well, so that this is done by keys. */
    @Override
    public List<?> owners(Loading loading) {
        return inConnection(connection -> switch (loading) {
            case SELECT_IN, JSON -> {
                Map<Long, OwnerTree> owners = owners(connection, Samples.OWNERS);
                pets(connection, owners);
                yield List.copyOf(owners.values());
            }
            case JOIN -> joined(connection);
            case SUBQUERY -> {
                Map<Long, OwnerTree> owners = owners(connection, Samples.OWNERS);
                try (PreparedStatement statement = connection.prepareStatement(PETS_BY_SUBQUERY)) {
                    statement.setLong(1, Samples.OWNERS);
                    addPets(statement, owners);
                }
                yield List.copyOf(owners.values());
            }
        });
    }

    @Override
    public List<?> patients() {
        return inConnection(connection -> {
            Map<Long, OwnerTree> owners = owners(connection, Samples.PATIENTS);
            visits(connection, pets(connection, owners));
            return List.copyOf(owners.values());
        });
    }

    @Override
    public void move(long owner, String city) {
        inTransaction(connection -> {
            Owner read = owner(connection, owner);
            if (!read.city().equals(city)) {
                move(connection, owner, city);
            }
            return read;
        });
    }

    @Override
    public Object addAndMove(Owner owner, String city) {
        return inTransaction(connection -> {
            long key = new JdbcWrites(connection)
                    .insertOwners(List.of(owner))
                    .get(0)
                    .id();
            move(connection, key, city);
            return new OwnerTree(key, owner.name(), city, List.of());
        });
    }

    @Override
    public List<?> insertTrees(List<OwnerTree> trees) {
        return inTransaction(connection -> new JdbcWrites(connection).insertTrees(trees));
    }

    @Override
    public void saveTrees(List<OwnerTree> trees) {
        inTransaction(connection -> {
            Map<Long, OwnerTree> owners = new LinkedHashMap<>();
            List<Long> keys = trees.stream().map(OwnerTree::id).toList();
            String sql = "select id, name, city from owners where id in (" + marks(keys.size()) + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, keys);
                readOwners(statement, owners);
            }
            visits(connection, pets(connection, owners));
            new JdbcWrites(connection).update(owners, trees);
            return trees;
        });
    }

    @Override
    public List<?> insertOwners(List<Owner> owners) {
        return inTransaction(connection -> new JdbcWrites(connection).insertOwners(owners));
    }

    @Override
    public OwnerTree tree(Object read) {
        return read instanceof Owner owner
                ? new OwnerTree(owner.id(), owner.name(), owner.city(), List.of())
                : (OwnerTree) read;
    }

    @Override
    public void close() {}

    private static Map<Long, OwnerTree> owners(Connection connection, long last) throws SQLException {
        Map<Long, OwnerTree> owners = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OWNERS)) {
            statement.setLong(1, last);
            readOwners(statement, owners);
        }
        return owners;
    }

    private static void readOwners(PreparedStatement statement, Map<Long, OwnerTree> owners) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                owners.put(id, new OwnerTree(id, row.getString(2), row.getString(3), new ArrayList<>()));
            }
        }
    }

    private static List<OwnerTree> joined(Connection connection) throws SQLException {
        List<OwnerTree> owners = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(JOINED)) {
            statement.setLong(1, Samples.OWNERS);
            try (ResultSet row = statement.executeQuery()) {
                OwnerTree owner = null;
                while (row.next()) {
                    long id = row.getLong(1);
                    if (owner == null || owner.id() != id) {
                        owner = new OwnerTree(id, row.getString(2), row.getString(3), new ArrayList<>());
                        owners.add(owner);
                    }
                    long pet = row.getLong(4);
                    if (!row.wasNull()) {
                        owner.pets()
                                .add(new PetTree(pet, row.getString(5), row.getObject(6, LocalDate.class), List.of()));
                    }
                }
            }
        }
        return owners;
    }

    private static Map<Long, PetTree> pets(Connection connection, Map<Long, OwnerTree> owners) throws SQLException {
        String sql = PETS + marks(owners.size()) + ") order by id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, owners.keySet());
            return addPets(statement, owners);
        }
    }

    private static Map<Long, PetTree> addPets(PreparedStatement statement, Map<Long, OwnerTree> owners)
            throws SQLException {
        Map<Long, PetTree> pets = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                PetTree pet = new PetTree(id, row.getString(2), row.getObject(3, LocalDate.class), new ArrayList<>());
                Objects.requireNonNull(owners.get(row.getLong(4))).pets().add(pet);
                pets.put(id, pet);
            }
        }
        return pets;
    }

    private static void visits(Connection connection, Map<Long, PetTree> pets) throws SQLException {
        String sql = VISITS + marks(pets.size()) + ") order by id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, pets.keySet());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Objects.requireNonNull(pets.get(row.getLong(5)))
                            .visits()
                            .add(new VisitTree(
                                    row.getLong(1),
                                    row.getObject(2, LocalDate.class),
                                    row.getString(3),
                                    row.getBigDecimal(4)));
                }
            }
        }
    }

    private static Owner owner(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OWNER)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Owner(row.getLong(1), row.getString(2), row.getString(3));
            }
        }
    }

    private static void move(Connection connection, long owner, String city) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setString(1, city);
            statement.setLong(2, owner);
            statement.executeUpdate();
        }
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    private static void bind(PreparedStatement statement, Iterable<Long> keys) throws SQLException {
        int index = 0;
        for (long key : keys) {
            statement.setLong(++index, key);
        }
    }

    private <T> T inConnection(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The hand-written JDBC failed", e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        return inConnection(connection -> {
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
        });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
