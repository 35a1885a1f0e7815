package dev.rowan.sample.benchmarks.contender;

import dev.rowan.sample.benchmarks.model.AlbumPage;
import dev.rowan.sample.benchmarks.model.AlbumTracks;
import dev.rowan.sample.benchmarks.model.Product;
import dev.rowan.sample.benchmarks.model.Reading;
import dev.rowan.sample.benchmarks.model.Search;
import dev.rowan.sample.benchmarks.model.TrackOffer;
import java.util.List;

/**
 * One way to do the work that is measured. Every method takes a connection from a pool and gives it back, unless it says
 * otherwise, and all contenders leave the same rows behind and return equal values.
 */
public interface Contender extends AutoCloseable {
    /** The product of a key. */
    Product product(long id);

    /** The product of a key, by a statement that is built for this call alone. */
    Product productByQuery(long id);

    /** All products in the order of their keys. */
    List<Product> products();

    /** The products that a search finds, by key, by a statement that has only the conditions that are asked for. */
    List<Product> search(Search search);

    /** The 20 products behind the 500th, the cheapest first, found by the values of their keys. */
    List<Product> page();

    /** The first so many tracks, each with its album and a product. */
    List<TrackOffer> join(int rows);

    /** Inserts a product and returns it with the key that the server made. */
    Product insert(Product product);

    /** Inserts readings in one transaction. */
    void insertReadings(List<Reading> readings);

    /** Inserts products in one transaction and returns them with the keys that the server made. */
    List<Product> insertAll(List<Product> products);

    /** Writes all columns of the product of a key. */
    void update(Product product);

    /** All albums with their tracks, both in the order of their keys: one query for the albums, one for their tracks. */
    List<AlbumTracks> albums();

    /** The same as trees. */
    List<AlbumPage> albumPages();

    /** Opens a transaction. */
    OpenTransaction begin();

    @Override
    void close();

    /** One connection, in a transaction. */
    interface OpenTransaction extends AutoCloseable {
        /** The product of a key. */
        Product product(long id);

        @Override
        void close();
    }
}
