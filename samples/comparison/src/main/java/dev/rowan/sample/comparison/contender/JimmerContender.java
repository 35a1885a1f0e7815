package dev.rowan.sample.comparison.contender;

import static dev.rowan.sample.comparison.contender.jimmer.Fetchers.JIMMER_OWNER_FETCHER;
import static dev.rowan.sample.comparison.contender.jimmer.Fetchers.JIMMER_PET_FETCHER;
import static dev.rowan.sample.comparison.contender.jimmer.Fetchers.JIMMER_VISIT_FETCHER;
import static dev.rowan.sample.comparison.contender.jimmer.Tables.JIMMER_OWNER_TABLE;

import dev.rowan.sample.comparison.contender.jimmer.Immutables;
import dev.rowan.sample.comparison.contender.jimmer.JimmerOwner;
import dev.rowan.sample.comparison.contender.jimmer.JimmerOwnerProps;
import dev.rowan.sample.comparison.contender.jimmer.JimmerPet;
import dev.rowan.sample.comparison.contender.jimmer.JimmerPetProps;
import dev.rowan.sample.comparison.contender.jimmer.JimmerVisit;
import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.sample.comparison.model.VisitTree;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.babyfish.jimmer.ImmutableObjects;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.Dialect;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.MySqlDialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;

/** Jimmer: fetchers read what is asked for, save commands write it. It reads children by the parents' keys alone. */
final class JimmerContender implements Contender {
    private static final Fetcher<JimmerOwner> PAGE =
            JIMMER_OWNER_FETCHER.allScalarFields().pets(JIMMER_PET_FETCHER.allScalarFields());
    private static final Fetcher<JimmerOwner> TREE = JIMMER_OWNER_FETCHER
            .allScalarFields()
            .pets(JIMMER_PET_FETCHER.allScalarFields().visits(JIMMER_VISIT_FETCHER.allScalarFields()));

    private final JSqlClient client;

    JimmerContender(DataSource connections) {
        client = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(connections))
                .setDialect(dialect(connections))
                .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                .setDefaultBatchSize(Samples.BATCH)
                .setDefaultListBatchSize(Samples.BATCH)
                .build();
    }

    @Override
    public List<?> owners(Loading loading) {
        if (loading != Loading.SELECT_IN) {
            throw new UnsupportedOperationException();
        }
        return list(Samples.OWNERS, PAGE);
    }

    @Override
    public List<?> patients() {
        return list(Samples.PATIENTS, TREE);
    }

    private List<JimmerOwner> list(long last, Fetcher<JimmerOwner> what) {
        return client.createQuery(JIMMER_OWNER_TABLE)
                .where(JIMMER_OWNER_TABLE.id().le(last))
                .orderBy(JIMMER_OWNER_TABLE.id())
                .select(JIMMER_OWNER_TABLE.fetch(what))
                .execute();
    }

    @Override
    public void move(long owner, String city) {
        client.transaction(() -> {
            JimmerOwner read = client.findOneById(JIMMER_OWNER_FETCHER.allScalarFields(), owner);
            return read.city().equals(city) ? read : moved(read.id(), city);
        });
    }

    private JimmerOwner moved(long key, String city) {
        return client.saveCommand(Immutables.createJimmerOwner(draft -> {
                    draft.setId(key);
                    draft.setCity(city);
                }))
                .setMode(SaveMode.UPDATE_ONLY)
                .execute()
                .getModifiedEntity();
    }

    @Override
    public Object addAndMove(Owner owner, String city) {
        return client.transaction(() -> {
            JimmerOwner added = client.saveCommand(of(owner))
                    .setMode(SaveMode.INSERT_ONLY)
                    .execute()
                    .getModifiedEntity();
            moved(added.id(), city);
            return Immutables.createJimmerOwner(added, draft -> draft.setCity(city));
        });
    }

    @Override
    public List<?> insertTrees(List<OwnerTree> trees) {
        return client.transaction(() -> entities(client.saveEntitiesCommand(of(trees))
                .setMode(SaveMode.INSERT_ONLY)
                .setAssociatedModeAll(AssociatedSaveMode.APPEND)
                .execute()));
    }

    @Override
    public void saveTrees(List<OwnerTree> trees) {
        client.transaction(() -> client.saveEntitiesCommand(of(trees))
                .setMode(SaveMode.UPSERT)
                .setAssociatedModeAll(AssociatedSaveMode.REPLACE)
                .execute());
    }

    @Override
    public List<?> insertOwners(List<Owner> owners) {
        return client.transaction(() -> entities(client.saveEntitiesCommand(
                        owners.stream().map(JimmerContender::of).toList())
                .setMode(SaveMode.INSERT_ONLY)
                .execute()));
    }

    private static List<JimmerOwner> entities(BatchSaveResult<JimmerOwner> result) {
        return result.getItems().stream()
                .map(BatchSaveResult.Item::getModifiedEntity)
                .toList();
    }

    private static JimmerOwner of(Owner owner) {
        return Immutables.createJimmerOwner(draft -> {
            draft.setName(owner.name());
            draft.setCity(owner.city());
        });
    }

    private static List<JimmerOwner> of(List<OwnerTree> trees) {
        return trees.stream()
                .map(tree -> Immutables.createJimmerOwner(draft -> {
                    if (tree.id() != 0) {
                        draft.setId(tree.id());
                    }
                    draft.setName(tree.name());
                    draft.setCity(tree.city());
                    draft.setPets(tree.pets().stream().map(JimmerContender::of).toList());
                }))
                .toList();
    }

    private static JimmerPet of(PetTree pet) {
        return Immutables.createJimmerPet(draft -> {
            if (pet.id() != 0) {
                draft.setId(pet.id());
            }
            draft.setName(pet.name());
            draft.setBorn(pet.born());
            draft.setVisits(pet.visits().stream().map(JimmerContender::of).toList());
        });
    }

    private static JimmerVisit of(VisitTree visit) {
        return Immutables.createJimmerVisit(draft -> {
            if (visit.id() != 0) {
                draft.setId(visit.id());
            }
            draft.setDay(visit.day());
            draft.setReason(visit.reason());
            draft.setCost(visit.cost());
        });
    }

    @Override
    public OwnerTree tree(Object read) {
        JimmerOwner owner = (JimmerOwner) read;
        boolean withPets = ImmutableObjects.isLoaded(owner, JimmerOwnerProps.PETS);
        return new OwnerTree(
                owner.id(),
                owner.name(),
                owner.city(),
                withPets ? owner.pets().stream().map(JimmerContender::tree).toList() : List.of());
    }

    private static PetTree tree(JimmerPet pet) {
        boolean withVisits = ImmutableObjects.isLoaded(pet, JimmerPetProps.VISITS);
        return new PetTree(
                pet.id(),
                pet.name(),
                pet.born(),
                withVisits
                        ? pet.visits().stream()
                                .map(visit -> new VisitTree(visit.id(), visit.day(), visit.reason(), visit.cost()))
                                .toList()
                        : List.of());
    }

    @Override
    public void close() {}

    private static Dialect dialect(DataSource connections) {
        try (Connection connection = connections.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2Dialect();
                case "PostgreSQL" -> new PostgresDialect();
                case "MySQL", "MariaDB" -> new MySqlDialect();
                default -> throw new IllegalArgumentException("No dialect of Jimmer's is known here for " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
