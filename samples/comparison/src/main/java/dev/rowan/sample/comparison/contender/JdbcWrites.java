package dev.rowan.sample.comparison.contender;

import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.VisitTree;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What hand-written JDBC writes, in batches, on one connection. */
final class JdbcWrites {
    private static final String[] KEY = {"id"};
    private static final String INSERT_OWNER = "insert into owners (name, city) values (?, ?)";
    private static final String INSERT_PET = "insert into pets (owner_id, name, born) values (?, ?, ?)";
    private static final String INSERT_VISIT = "insert into visits (pet_id, visited, reason, cost) values (?, ?, ?, ?)";
    private static final String UPDATE_OWNER = "update owners set name = ?, city = ? where id = ?";
    private static final String UPDATE_PET = "update pets set owner_id = ?, name = ?, born = ? where id = ?";
    private static final String UPDATE_VISIT =
            "update visits set pet_id = ?, visited = ?, reason = ?, cost = ? where id = ?";

    private final Connection connection;

    JdbcWrites(Connection connection) {
        this.connection = connection;
    }

    List<Owner> insertOwners(List<Owner> owners) throws SQLException {
        List<Long> keys = insert(INSERT_OWNER, owners, JdbcWrites::bindOwner);
        List<Owner> stored = new ArrayList<>(owners.size());
        for (int i = 0; i < owners.size(); i++) {
            Owner owner = owners.get(i);
            stored.add(new Owner(keys.get(i), owner.name(), owner.city()));
        }
        return stored;
    }

    List<OwnerTree> insertTrees(List<OwnerTree> trees) throws SQLException {
        List<Long> owners = insert(
                INSERT_OWNER, trees, (statement, tree) -> bindOwner(statement, new Owner(0, tree.name(), tree.city())));
        List<Below<PetTree>> pets = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            for (PetTree pet : trees.get(i).pets()) {
                pets.add(new Below<>(owners.get(i), pet));
            }
        }
        List<Long> petKeys = insert(INSERT_PET, pets, JdbcWrites::bindPet);
        List<Below<VisitTree>> visits = new ArrayList<>();
        for (int i = 0; i < pets.size(); i++) {
            for (VisitTree visit : pets.get(i).row().visits()) {
                visits.add(new Below<>(petKeys.get(i), visit));
            }
        }
        Iterator<Long> visitKeys =
                insert(INSERT_VISIT, visits, JdbcWrites::bindVisit).iterator();
        return Keyed.trees(trees, owners.iterator(), petKeys.iterator(), visitKeys);
    }

    /** Rows of the trees that differ from those that were read; none is new, and none is gone, or it says so. */
    void update(Map<Long, OwnerTree> read, List<OwnerTree> trees) throws SQLException {
        List<Owner> owners = new ArrayList<>();
        List<Below<PetTree>> pets = new ArrayList<>();
        List<Below<VisitTree>> visits = new ArrayList<>();
        for (OwnerTree tree : trees) {
            OwnerTree before = Objects.requireNonNull(read.get(tree.id()));
            if (!before.name().equals(tree.name()) || !before.city().equals(tree.city())) {
                owners.add(new Owner(tree.id(), tree.name(), tree.city()));
            }
            Map<Long, PetTree> petsBefore = new HashMap<>();
            before.pets().forEach(pet -> petsBefore.put(pet.id(), pet));
            for (PetTree pet : tree.pets()) {
                PetTree petBefore = known(petsBefore.remove(pet.id()));
                if (!petBefore.name().equals(pet.name()) || !petBefore.born().equals(pet.born())) {
                    pets.add(new Below<>(tree.id(), pet));
                }
                Map<Long, VisitTree> visitsBefore = new HashMap<>();
                petBefore.visits().forEach(visit -> visitsBefore.put(visit.id(), visit));
                for (VisitTree visit : pet.visits()) {
                    if (!known(visitsBefore.remove(visit.id())).equals(visit)) {
                        visits.add(new Below<>(pet.id(), visit));
                    }
                }
                none(visitsBefore);
            }
            none(petsBefore);
        }
        batch(UPDATE_OWNER, owners, (statement, owner) -> {
            bindOwner(statement, owner);
            statement.setLong(3, owner.id());
        });
        batch(UPDATE_PET, pets, (statement, pet) -> {
            bindPet(statement, pet);
            statement.setLong(4, pet.row().id());
        });
        batch(UPDATE_VISIT, visits, (statement, visit) -> {
            bindVisit(statement, visit);
            statement.setLong(5, visit.row().id());
        });
    }

    private static <T> T known(@Nullable T row) {
        if (row == null) {
            throw new UnsupportedOperationException("This code inserts nothing into trees that are there");
        }
        return row;
    }

    private static void none(Map<Long, ?> left) {
        if (!left.isEmpty()) {
            throw new UnsupportedOperationException("This code deletes nothing");
        }
    }

    private static void bindOwner(PreparedStatement statement, Owner owner) throws SQLException {
        statement.setString(1, owner.name());
        statement.setString(2, owner.city());
    }

    private static void bindPet(PreparedStatement statement, Below<PetTree> pet) throws SQLException {
        statement.setLong(1, pet.parent());
        statement.setString(2, pet.row().name());
        statement.setObject(3, pet.row().born());
    }

    private static void bindVisit(PreparedStatement statement, Below<VisitTree> visit) throws SQLException {
        statement.setLong(1, visit.parent());
        statement.setObject(2, visit.row().day());
        statement.setString(3, visit.row().reason());
        statement.setBigDecimal(4, visit.row().cost());
    }

    private <T> List<Long> insert(String sql, List<T> rows, Binding<T> binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, KEY)) {
            send(statement, rows, binding);
            List<Long> keys = new ArrayList<>(rows.size());
            try (ResultSet made = statement.getGeneratedKeys()) {
                while (made.next()) {
                    keys.add(made.getLong(1));
                }
            }
            return keys;
        }
    }

    private <T> void batch(String sql, List<T> rows, Binding<T> binding) throws SQLException {
        if (!rows.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                send(statement, rows, binding);
            }
        }
    }

    private static <T> void send(PreparedStatement statement, List<T> rows, Binding<T> binding) throws SQLException {
        for (T row : rows) {
            binding.bind(statement, row);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private record Below<T>(long parent, T row) {}

    private interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }
}
