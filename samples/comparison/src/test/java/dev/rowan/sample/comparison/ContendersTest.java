package dev.rowan.sample.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.sample.benchmarks.database.Address;
import dev.rowan.sample.comparison.contender.Contender;
import dev.rowan.sample.comparison.contender.Contenders;
import dev.rowan.sample.comparison.contender.Loading;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.PetTree;
import dev.rowan.sample.comparison.model.Samples;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContendersTest {
    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"MYSQL", "POSTGRESQL"})
    void allReadAndWriteTheSame(ServerKind kind) throws SQLException {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        assumeTrue(lookup instanceof ServerLookup.Available, lookup::toString);
        try (TestDatabase database = ((ServerLookup.Available) lookup).server().createDatabase("comparison")) {
            for (String name : Contenders.ALL) {
                Subject subject = new Subject();
                subject.contenderName = name;
                subject.open(Address.of(database));
                try {
                    check(name, subject);
                } finally {
                    subject.close();
                }
            }
        }
    }

    private static void check(String name, Subject subject) throws SQLException {
        Contender contender = subject.contender();
        List<OwnerTree> all = subject.clinic().content();
        List<OwnerTree> read = all.subList(0, Samples.OWNERS);

        Set<Loading> ways = EnumSet.noneOf(Loading.class);
        for (Loading loading : Loading.values()) {
            if (supported(() -> assertThat(trees(contender, contender.owners(loading)))
                    .as("%s %s", name, loading)
                    .isEqualTo(read.stream().map(ContendersTest::withoutVisits).toList()))) {
                ways.add(loading);
            }
        }
        assertThat(ways).as(name).isEqualTo(ways(name));
        assertThat(trees(contender, contender.patients())).as(name).isEqualTo(read.subList(0, Samples.PATIENTS));

        Trees trees = new Trees();
        trees.take(subject);
        new LibraryBenchmark().dirtyCheck(subject, trees);
        assertThat(subject.clinic().content().get(0).city()).as(name).isEqualTo("Town 0");
        OwnerTree amended = contender.tree(new LibraryBenchmark().createThenAmend(subject, trees));
        assertThat(List.of(amended)).as(name).isEqualTo(added(subject, all));

        subject.clinic().clear();
        List<OwnerTree> inserted = trees(contender, new LibraryBenchmark().insertTrees(subject, trees));
        assertThat(inserted).as(name).hasSize(Samples.TREES).isEqualTo(added(subject, all));
        subject.clinic().clear();
        List<OwnerTree> batch = trees(contender, new LibraryBenchmark().batchWithKeys(subject, trees));
        assertThat(batch).as(name).hasSize(Samples.BATCH).isEqualTo(added(subject, all));
        subject.clinic().clear();

        boolean saves = supported(() -> {
            List<OwnerTree> kept = subject.clinic().kept();
            trees.clear(subject);
            contender.saveTrees(Samples.changed(kept));
            List<OwnerTree> now = subject.clinic().content();
            assertThat(now.subList(Samples.OWNERS, now.size())).as(name).isEqualTo(Samples.changed(kept));
        });
        assertThat(saves).as(name).isEqualTo(!name.equals(Contenders.JOOQ));
    }

    private static Set<Loading> ways(String name) {
        return switch (name) {
            case Contenders.HIBERNATE -> EnumSet.complementOf(EnumSet.of(Loading.JSON));
            case Contenders.JIMMER -> EnumSet.of(Loading.SELECT_IN);
            default -> EnumSet.allOf(Loading.class);
        };
    }

    private static boolean supported(ThrowingCallable work) {
        try {
            work.call();
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static List<OwnerTree> added(Subject subject, List<OwnerTree> before) {
        List<OwnerTree> now = subject.clinic().content();
        return now.subList(before.size(), now.size());
    }

    private static List<OwnerTree> trees(Contender contender, List<?> read) {
        return read.stream().<OwnerTree>map(contender::tree).toList();
    }

    private static OwnerTree withoutVisits(OwnerTree owner) {
        return new OwnerTree(
                owner.id(),
                owner.name(),
                owner.city(),
                owner.pets().stream()
                        .map(pet -> new PetTree(pet.id(), pet.name(), pet.born(), List.of()))
                        .toList());
    }
}
