package dev.rowan.sample.benchmarks.contender;

import static dev.rowan.sample.benchmarks.model.AlbumPageShape.ALBUM_PAGE;
import static dev.rowan.sample.benchmarks.model.AlbumTable.ALBUM;
import static dev.rowan.sample.benchmarks.model.ProductTable.PRODUCT;
import static dev.rowan.sample.benchmarks.model.ReadingTable.READING;
import static dev.rowan.sample.benchmarks.model.TrackTable.TRACK;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.page.Cursor;
import dev.rowan.page.KeysetRequest;
import dev.rowan.sample.benchmarks.model.Album;
import dev.rowan.sample.benchmarks.model.AlbumPage;
import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import dev.rowan.sample.benchmarks.model.Search;
import dev.rowan.sample.benchmarks.model.Track;
import dev.rowan.sample.benchmarks.model.TrackOffer;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What somebody writes who uses Rowan. */
public final class RowanContender implements Contender {
    private static final Select<Product> PRODUCTS = select(PRODUCT).orderBy(PRODUCT.id.asc());
    private static final Select<AlbumPage> PAGES = select(ALBUM_PAGE).orderBy(ALBUM.id);
    private static final Select<Album> ALBUMS = select(ALBUM).orderBy(ALBUM.id.asc());

    private static final Select<Product> CHEAPEST = select(PRODUCT).orderBy(PRODUCT.price);
    private static final IntegralExpr<Long> LAST = param("last", PRODUCT.id);
    private static final Select<TrackOffer> OFFERS = select(
                    into(TrackOffer::new, TRACK.title, ALBUM.title, PRODUCT.name, PRODUCT.price, TRACK.seconds))
            .from(TRACK)
            .join(ALBUM, ALBUM.id.eq(TRACK.albumId))
            .join(PRODUCT, PRODUCT.id.eq(TRACK.id))
            .where(TRACK.id.le(LAST))
            .orderBy(TRACK.id);

    private final Database database;
    private @Nullable Cursor cursor;

    private RowanContender(Database database) {
        this.database = database;
    }

    /** Prepares its own statements on the connections of a pool, which stays open. */
    public static RowanContender direct(DataSource connections) {
        return new RowanContender(Database.of(connections));
    }

    /** Sends everything through Jdbi's statements. */
    public static RowanContender full(DataSource connections) {
        return new RowanContender(
                Database.configure().dataSource(connections).jdbiLane().open());
    }

    @Override
    public Product product(long id) {
        return database.get(PRODUCT, id);
    }

    @Override
    public Product productByQuery(long id) {
        return database.one(select(PRODUCT).where(PRODUCT.id.eq(id)));
    }

    @Override
    public List<Product> products() {
        return database.list(PRODUCTS);
    }

    @Override
    public List<Product> search(Search search) {
        return database.list(select(PRODUCT)
                .where(
                        given(search.name(), PRODUCT.name::contains),
                        given(search.least(), PRODUCT.price::ge),
                        given(search.active(), PRODUCT.active::eq),
                        given(search.category(), PRODUCT.category::eq),
                        given(search.since(), PRODUCT.released::ge))
                .orderBy(PRODUCT.id));
    }

    @Override
    public List<Product> page() {
        Cursor from = cursor;
        if (from == null) {
            from = database.scroll(CHEAPEST, KeysetRequest.first(500)).cursor(499);
            cursor = from;
        }
        return database.scroll(CHEAPEST, KeysetRequest.after(from, 20)).rows();
    }

    @Override
    public List<TrackOffer> join(int rows) {
        return database.list(OFFERS.with(LAST, (long) rows));
    }

    @Override
    public Product insert(Product product) {
        return database.insert(PRODUCT, product);
    }

    @Override
    public void insertReadings(List<Reading> readings) {
        database.insertAll(READING, readings);
    }

    @Override
    public List<Product> insertAll(List<Product> products) {
        return database.insertAll(PRODUCT, products);
    }

    @Override
    public void update(Product product) {
        database.update(PRODUCT, product);
    }

    @Override
    public List<AlbumTracks> albums() {
        return database.inConnection((Operations connection) -> {
            List<Album> albums = connection.list(ALBUMS);
            List<Long> keys = new ArrayList<>(albums.size());
            for (Album album : albums) {
                keys.add(album.id());
            }
            List<Track> tracks = connection.list(
                    select(TRACK).where(TRACK.albumId.isIn(keys)).orderBy(TRACK.id.asc()));
            return AlbumTracks.of(albums, tracks);
        });
    }

    @Override
    public List<AlbumPage> albumPages() {
        return database.list(PAGES);
    }

    @Override
    public OpenTransaction begin() {
        return new RowanTransaction(database.begin());
    }

    @Override
    public void close() {
        database.close();
    }

    private record RowanTransaction(Transaction transaction) implements OpenTransaction {
        @Override
        public Product product(long id) {
            return transaction.get(PRODUCT, id);
        }

        @Override
        public void close() {
            transaction.close();
        }
    }
}
