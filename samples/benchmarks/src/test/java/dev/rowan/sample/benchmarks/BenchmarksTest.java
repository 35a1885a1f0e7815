package dev.rowan.sample.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.sample.benchmarks.contender.Contenders;
import dev.rowan.sample.benchmarks.database.Address;
import dev.rowan.sample.benchmarks.model.AlbumPage;
import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Samples;
import dev.rowan.sample.benchmarks.model.TrackOffer;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksTest {
    private final ReadBenchmark reading = new ReadBenchmark();
    private final WriteBenchmark writing = new WriteBenchmark();

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"H2", "MARIADB", "MYSQL", "POSTGRESQL"})
    void everyContenderReadsAndWritesWhatHandWrittenJdbcDoes(ServerKind kind) throws SQLException {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        assumeTrue(lookup instanceof ServerLookup.Available, lookup::toString);
        try (TestDatabase database = ((ServerLookup.Available) lookup).server().createDatabase("benchmarks")) {
            Address address = Address.of(database);
            Results expected = results(Contenders.JDBC, address);
            assertThat(expected.selected()).isEqualTo(Samples.product(1));
            assertThat(expected.listed()).isEqualTo(Samples.products());
            assertThat(expected.parents()).isEqualTo(AlbumTracks.of(Samples.albums(), Samples.tracks()));
            assertThat(results(Contenders.DIRECT, address)).isEqualTo(expected);
            assertThat(results(Contenders.FULL, address)).isEqualTo(expected);
        }
    }

    @Test
    void statementsAreRenderedOnceForEachValue() {
        StatementBenchmark statements = new StatementBenchmark();

        assertThat(statements.buildAndRender().sql())
                .isEqualTo("select id, name, note, price, stock, weight, active, category, released, created_at"
                        + " from products where name like ? and price > ? and active = ? and category = ?"
                        + " and released >= ? order by name limit 20");
        assertThat(statements.buildAndRender()).isEqualTo(statements.renderAgain());
        assertThat(statements.renderAgain()).isSameAs(statements.renderAgain());
    }

    private Results results(String contender, Address address) throws SQLException {
        Subject subject = new Subject();
        subject.contenderName = contender;
        subject.open(address);
        try {
            return results(subject);
        } finally {
            subject.close();
        }
    }

    private Results results(Subject subject) throws SQLException {
        OpenSubject open = new OpenSubject();
        open.begin(subject);
        Product selectedOpen = reading.pointSelectOpen(open, new Keys());
        open.end();
        Product selected = reading.pointSelect(subject, new Keys());
        Product built = reading.pointSelectBuilt(subject, new Keys());
        List<Product> listed = reading.list(subject);
        List<AlbumTracks> parents = reading.parents(subject);
        assertThat(reading.parentsByShape(subject)).isEqualTo(AlbumPage.of(parents));
        List<Product> found = reading.search(subject);
        assertThat(found).isNotEmpty();
        List<Product> page = reading.keysetPage(subject);
        assertThat(page).hasSize(20).first().extracting(Product::id).isEqualTo(501L);
        List<TrackOffer> offers = reading.join1000(subject);
        assertThat(offers).hasSize(1_000).startsWith(reading.join10(subject).toArray(new TrackOffer[0]));
        assertThat(reading.join100(subject)).hasSize(100);
        Product updated = writing.update(subject, new Changes());
        Product rowUpdated = subject.contender().product(updated.id());
        assertThat(rowUpdated).isEqualTo(updated);

        Rows rows = new Rows();
        rows.clear(subject);
        Product inserted = writing.insert(subject, rows);
        assertThat(subject.contender().product(inserted.id())).isEqualTo(inserted);
        rows.clear(subject);
        List<Product> batch = writing.batchWithKeys(subject, rows);
        assertThat(subject.contender().products()).isEqualTo(batch);
        writing.batch(subject, rows);
        return new Results(
                selected,
                selectedOpen,
                built,
                listed,
                parents,
                found,
                page,
                offers,
                rowUpdated,
                inserted,
                batch,
                subject.testbed().readings());
    }

    private record Results(
            Product selected,
            Product selectedOpen,
            Product built,
            List<Product> listed,
            List<AlbumTracks> parents,
            List<Product> found,
            List<Product> page,
            List<TrackOffer> offers,
            Product updated,
            Product inserted,
            List<Product> batch,
            List<List<String>> readings) {}
}
