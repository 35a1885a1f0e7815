package dev.rowan.sample.comparison.contender;

import static dev.rowan.sample.comparison.model.OwnerPageShape.OWNER_PAGE;
import static dev.rowan.sample.comparison.model.OwnerTable.OWNER;
import static dev.rowan.sample.comparison.model.OwnerTreeShape.OWNER_TREE;
import static dev.rowan.sql.Sql.select;

import dev.rowan.Database;
import dev.rowan.annotation.Strategy;
import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerBuilder;
import dev.rowan.sample.comparison.model.OwnerPage;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.sql.Select;
import java.util.List;
import javax.sql.DataSource;

/** What somebody writes who uses Rowan: shapes, sessions and saves. */
final class RowanContender implements Contender {
    private static final Select<OwnerPage> OWNERS =
            select(OWNER_PAGE).where(OWNER.id.le((long) Samples.OWNERS)).orderBy(OWNER.id);
    private static final Select<OwnerPage> JOINED = OWNERS.load(OWNER_PAGE.pets, Strategy.JOIN);
    private static final Select<OwnerPage> BY_SUBQUERY = OWNERS.load(OWNER_PAGE.pets, Strategy.SUBQUERY);
    private static final Select<OwnerPage> AS_JSON = OWNERS.load(OWNER_PAGE.pets, Strategy.JSON);
    private static final Select<OwnerTree> PATIENTS =
            select(OWNER_TREE).where(OWNER.id.le((long) Samples.PATIENTS)).orderBy(OWNER.id);

    private final Database database;

    RowanContender(DataSource connections) {
        this.database = Database.of(connections);
    }

    @Override
    public List<?> owners(Loading loading) {
        return switch (loading) {
            case SELECT_IN -> database.list(OWNERS);
            case JOIN -> database.list(JOINED);
            case SUBQUERY -> database.list(BY_SUBQUERY);
            case JSON -> database.list(AS_JSON);
        };
    }

    @Override
    public List<?> patients() {
        return database.list(PATIENTS);
    }

    @Override
    public void move(long owner, String city) {
        database.inSession(session -> {
            Owner read = session.get(OWNER, owner);
            session.update(OWNER, OwnerBuilder.from(read).city(city).build());
        });
    }

    @Override
    public Object addAndMove(Owner owner, String city) {
        return database.inSession(session -> {
            Owner added = session.insert(OWNER, owner);
            Owner moved = OwnerBuilder.from(added).city(city).build();
            session.update(OWNER, moved);
            return moved;
        });
    }

    @Override
    public List<?> insertTrees(List<OwnerTree> trees) {
        return database.saveAll(OWNER_TREE, trees);
    }

    @Override
    public void saveTrees(List<OwnerTree> trees) {
        database.saveAll(OWNER_TREE, trees);
    }

    @Override
    public List<?> insertOwners(List<Owner> owners) {
        return database.insertAll(OWNER, owners);
    }

    @Override
    public OwnerTree tree(Object read) {
        if (read instanceof OwnerTree tree) {
            return tree;
        }
        if (read instanceof OwnerPage page) {
            return new OwnerTree(
                    page.id(),
                    page.name(),
                    page.city(),
                    page.pets().stream()
                            .map(pet -> new PetTree(pet.id(), pet.name(), pet.born(), List.of()))
                            .toList());
        }
        Owner owner = (Owner) read;
        return new OwnerTree(owner.id(), owner.name(), owner.city(), List.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
