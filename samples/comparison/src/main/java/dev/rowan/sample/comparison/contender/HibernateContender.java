package dev.rowan.sample.comparison.contender;

import static java.util.Objects.requireNonNull;

import dev.rowan.sample.comparison.contender.hibernate.HibernateOwner;
import dev.rowan.sample.comparison.contender.hibernate.HibernatePet;
import dev.rowan.sample.comparison.contender.hibernate.HibernateVisit;
import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.sample.comparison.model.VisitTree;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Hibernate's session, with batches for reading and writing switched on. */
final class HibernateContender implements Contender {
    private static final String OWNERS = "from HibernateOwner where id <= :last order by id";
    private static final String JOINED =
            "from HibernateOwner o left join fetch o.pets p where o.id <= :last order by o.id, p.id";
    private static final String BY_KEYS = "from HibernateOwner where id in :keys";

    private final SessionFactory sessions;

    HibernateContender(DataSource connections) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(HibernateOwner.class)
                .addAnnotatedClass(HibernatePet.class)
                .addAnnotatedClass(HibernateVisit.class)
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, Samples.BATCH)
                .setProperty(AvailableSettings.ORDER_INSERTS, true)
                .setProperty(AvailableSettings.ORDER_UPDATES, true)
                .setProperty(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, Samples.BATCH);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, connections);
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public List<?> owners(Loading loading) {
        return sessions.fromSession(session -> switch (loading) {
            case SELECT_IN -> withPets(read(session, OWNERS, Samples.OWNERS));
            case JOIN -> read(session, JOINED, Samples.OWNERS);
            case SUBQUERY -> {
                session.enableFetchProfile(HibernateOwner.PETS_BY_SUBQUERY);
                yield withPets(read(session, OWNERS, Samples.OWNERS));
            }
            case JSON -> throw new UnsupportedOperationException();
        });
    }

    @Override
    public List<?> patients() {
        return sessions.fromSession(session -> withVisits(read(session, OWNERS, Samples.PATIENTS)));
    }

    private static List<HibernateOwner> read(Session session, String query, long last) {
        return session.createSelectionQuery(query, HibernateOwner.class)
                .setParameter("last", last)
                .list();
    }

    private static List<HibernateOwner> withPets(List<HibernateOwner> owners) {
        owners.forEach(owner -> Hibernate.initialize(owner.pets));
        return owners;
    }

    private static List<HibernateOwner> withVisits(List<HibernateOwner> owners) {
        withPets(owners).forEach(owner -> owner.pets.forEach(pet -> Hibernate.initialize(pet.visits)));
        return owners;
    }

    @Override
    public void move(long owner, String city) {
        sessions.inTransaction(session -> session.find(HibernateOwner.class, owner).city = city);
    }

    @Override
    public Object addAndMove(Owner owner, String city) {
        return sessions.fromTransaction(session -> {
            HibernateOwner added = of(owner);
            session.persist(added);
            added.city = city;
            return added;
        });
    }

    @Override
    public List<?> insertTrees(List<OwnerTree> trees) {
        return sessions.fromTransaction(session -> {
            List<HibernateOwner> owners =
                    trees.stream().map(HibernateContender::of).toList();
            owners.forEach(session::persist);
            return owners;
        });
    }

    /** A merge would read each owner by itself, so that they are read together before. */
    @Override
    public void saveTrees(List<OwnerTree> trees) {
        sessions.inTransaction(session -> {
            withVisits(session.createSelectionQuery(BY_KEYS, HibernateOwner.class)
                    .setParameter("keys", trees.stream().map(OwnerTree::id).toList())
                    .list());
            trees.forEach(tree -> session.merge(of(tree)));
        });
    }

    @Override
    public List<?> insertOwners(List<Owner> owners) {
        return sessions.fromTransaction(session -> {
            List<HibernateOwner> added =
                    owners.stream().map(HibernateContender::of).toList();
            added.forEach(session::persist);
            return added;
        });
    }

    private static HibernateOwner of(Owner record) {
        HibernateOwner owner = new HibernateOwner();
        owner.name = record.name();
        owner.city = record.city();
        return owner;
    }

    private static HibernateOwner of(OwnerTree tree) {
        HibernateOwner owner = of(new Owner(tree.id(), tree.name(), tree.city()));
        owner.id = tree.id() == 0 ? null : tree.id();
        for (PetTree each : tree.pets()) {
            HibernatePet pet = of(each);
            pet.owner = owner;
            owner.pets.add(pet);
        }
        return owner;
    }

    private static HibernatePet of(PetTree tree) {
        HibernatePet pet = new HibernatePet();
        pet.id = tree.id() == 0 ? null : tree.id();
        pet.name = tree.name();
        pet.born = tree.born();
        for (VisitTree each : tree.visits()) {
            HibernateVisit visit = new HibernateVisit();
            visit.id = each.id() == 0 ? null : each.id();
            visit.pet = pet;
            visit.day = each.day();
            visit.reason = each.reason();
            visit.cost = each.cost();
            pet.visits.add(visit);
        }
        return pet;
    }

    @Override
    public OwnerTree tree(Object read) {
        HibernateOwner owner = (HibernateOwner) read;
        return new OwnerTree(
                requireNonNull(owner.id),
                owner.name,
                owner.city,
                owner.pets.stream().map(HibernateContender::tree).toList());
    }

    private static PetTree tree(HibernatePet pet) {
        List<VisitTree> visits = new ArrayList<>();
        if (Hibernate.isInitialized(pet.visits)) {
            for (HibernateVisit visit : pet.visits) {
                visits.add(new VisitTree(requireNonNull(visit.id), visit.day, visit.reason, visit.cost));
            }
        }
        return new PetTree(requireNonNull(pet.id), pet.name, pet.born, visits);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
