package dev.rowan.sample.comparison.contender;

import static dev.rowan.sample.comparison.contender.jooq.Owners.OWNERS;
import static dev.rowan.sample.comparison.contender.jooq.Pets.PETS;
import static dev.rowan.sample.comparison.contender.jooq.Visits.VISITS;
import static java.util.Objects.requireNonNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.rowan.sample.comparison.contender.jooq.OwnersRecord;
import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.sample.comparison.model.VisitTree;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** jOOQ: trees come as JSON by {@code multiset}, or are put together by hand; it has nothing to save one. */
final class JooqContender implements Contender {
    private final DSLContext database;

    JooqContender(DataSource connections) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Clinic sets the variable once for each connection; jOOQ would send three statements in one each time.
        database = DSL.using(
                connections, dialect(connections), new Settings().withRenderGroupConcatMaxLenSessionVariable(false));
    }

    private static SQLDialect dialect(DataSource connections) {
        try (Connection connection = connections.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<?> owners(Loading loading) {
        return switch (loading) {
            case SELECT_IN -> {
                Map<Long, OwnerTree> owners = read();
                yield withPets(owners, PETS.ownerId.in(owners.keySet()));
            }
            case SUBQUERY ->
                withPets(read(), PETS.ownerId.in(select(OWNERS.id).from(OWNERS).where(OWNERS.id.le((long)
                        Samples.OWNERS))));
            case JOIN -> joined();
            case JSON -> asJson();
        };
    }

    private Map<Long, OwnerTree> read() {
        Map<Long, OwnerTree> owners = new LinkedHashMap<>();
        database.select(OWNERS.id, OWNERS.name, OWNERS.city)
                .from(OWNERS)
                .where(OWNERS.id.le((long) Samples.OWNERS))
                .orderBy(OWNERS.id)
                .forEach(row -> owners.put(
                        row.value1(), new OwnerTree(row.value1(), row.value2(), row.value3(), new ArrayList<>())));
        return owners;
    }

    private List<OwnerTree> withPets(Map<Long, OwnerTree> owners, Condition which) {
        database.select(PETS.id, PETS.name, PETS.born, PETS.ownerId)
                .from(PETS)
                .where(which)
                .orderBy(PETS.id)
                .forEach(row -> requireNonNull(owners.get(row.value4()))
                        .pets()
                        .add(new PetTree(row.value1(), row.value2(), row.value3(), List.of())));
        return List.copyOf(owners.values());
    }

    private List<OwnerTree> joined() {
        Map<Long, OwnerTree> owners = new LinkedHashMap<>();
        database.select(OWNERS.id, OWNERS.name, OWNERS.city, PETS.id, PETS.name, PETS.born)
                .from(OWNERS)
                .leftJoin(PETS)
                .on(PETS.ownerId.eq(OWNERS.id))
                .where(OWNERS.id.le((long) Samples.OWNERS))
                .orderBy(OWNERS.id, PETS.id)
                .forEach(row -> {
                    OwnerTree owner = owners.computeIfAbsent(
                            row.value1(), key -> new OwnerTree(key, row.value2(), row.value3(), new ArrayList<>()));
                    if (row.value4() != null) {
                        owner.pets().add(new PetTree(row.value4(), row.value5(), row.value6(), List.of()));
                    }
                });
        return List.copyOf(owners.values());
    }

    private List<OwnerTree> asJson() {
        return database.select(
                        OWNERS.id,
                        OWNERS.name,
                        OWNERS.city,
                        multiset(select(PETS.id, PETS.name, PETS.born)
                                        .from(PETS)
                                        .where(PETS.ownerId.eq(OWNERS.id))
                                        .orderBy(PETS.id))
                                .convertFrom(pets ->
                                        pets.map(mapping((id, name, born) -> new PetTree(id, name, born, List.of())))))
                .from(OWNERS)
                .where(OWNERS.id.le((long) Samples.OWNERS))
                .orderBy(OWNERS.id)
                .fetch(mapping(OwnerTree::new));
    }

    @Override
    public List<?> patients() {
        return database.select(
                        OWNERS.id,
                        OWNERS.name,
                        OWNERS.city,
                        multiset(select(
                                                PETS.id,
                                                PETS.name,
                                                PETS.born,
                                                multiset(select(VISITS.id, VISITS.day, VISITS.reason, VISITS.cost)
                                                                .from(VISITS)
                                                                .where(VISITS.petId.eq(PETS.id))
                                                                .orderBy(VISITS.id))
                                                        .convertFrom(visits -> visits.map(mapping(VisitTree::new))))
                                        .from(PETS)
                                        .where(PETS.ownerId.eq(OWNERS.id))
                                        .orderBy(PETS.id))
                                .convertFrom(JooqContender::pets))
                .from(OWNERS)
                .where(OWNERS.id.le((long) Samples.PATIENTS))
                .orderBy(OWNERS.id)
                .fetch(mapping(OwnerTree::new));
    }

    private static List<PetTree> pets(Result<Record4<Long, String, LocalDate, List<VisitTree>>> pets) {
        return pets.map(mapping(PetTree::new));
    }

    @Override
    public void move(long owner, String city) {
        database.transaction(transaction -> {
            OwnersRecord read = requireNonNull(transaction.dsl().fetchOne(OWNERS, OWNERS.id.eq(owner)));
            read.set(OWNERS.city, city);
            read.store();
        });
    }

    @Override
    public Object addAndMove(Owner owner, String city) {
        return database.transactionResult(transaction -> {
            OwnersRecord added = transaction.dsl().newRecord(OWNERS);
            added.set(OWNERS.name, owner.name());
            added.set(OWNERS.city, owner.city());
            added.store();
            added.set(OWNERS.city, city);
            added.store();
            return new OwnerTree(added.get(OWNERS.id), owner.name(), city, List.of());
        });
    }

    @Override
    public List<?> insertTrees(List<OwnerTree> trees) {
        return database.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            List<Long> owners = insertOwners(
                    dsl,
                    trees.stream()
                            .map(tree -> new Owner(0, tree.name(), tree.city()))
                            .toList());
            var pets = dsl.insertInto(PETS, PETS.ownerId, PETS.name, PETS.born);
            for (int i = 0; i < trees.size(); i++) {
                for (PetTree pet : trees.get(i).pets()) {
                    pets = pets.values(owners.get(i), pet.name(), pet.born());
                }
            }
            List<Long> petKeys = pets.returningResult(PETS.id).fetch(PETS.id);
            Iterator<Long> pet = petKeys.iterator();
            var visits = dsl.insertInto(VISITS, VISITS.petId, VISITS.day, VISITS.reason, VISITS.cost);
            for (OwnerTree tree : trees) {
                for (PetTree each : tree.pets()) {
                    long key = pet.next();
                    for (VisitTree visit : each.visits()) {
                        visits = visits.values(key, visit.day(), visit.reason(), visit.cost());
                    }
                }
            }
            List<Long> visitKeys = visits.returningResult(VISITS.id).fetch(VISITS.id);
            return Keyed.trees(trees, owners.iterator(), petKeys.iterator(), visitKeys.iterator());
        });
    }

    @Override
    public void saveTrees(List<OwnerTree> trees) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<?> insertOwners(List<Owner> owners) {
        return database.transactionResult(transaction -> {
            Iterator<Long> keys = insertOwners(transaction.dsl(), owners).iterator();
            return owners.stream()
                    .map(owner -> new OwnerTree(keys.next(), owner.name(), owner.city(), List.of()))
                    .toList();
        });
    }

    private static List<Long> insertOwners(DSLContext dsl, List<Owner> owners) {
        return dsl.insertInto(OWNERS, OWNERS.name, OWNERS.city)
                .valuesOfRows(owners.stream()
                        .map(owner -> DSL.row(owner.name(), owner.city()))
                        .toList())
                .returningResult(OWNERS.id)
                .fetch(OWNERS.id);
    }

    @Override
    public OwnerTree tree(Object read) {
        return (OwnerTree) read;
    }

    @Override
    public void close() {}
}
