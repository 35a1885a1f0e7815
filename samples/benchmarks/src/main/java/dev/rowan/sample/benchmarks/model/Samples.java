package dev.rowan.sample.benchmarks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Rows that are the same in every run. */
public final class Samples {
    /** Products in the table when a benchmark begins, with the keys from 1 on; also the size of a batch. */
    public static final int PRODUCTS = 1_000;
    /** Albums in the table when a benchmark begins, with the keys from 1 on. */
    public static final int ALBUMS = 100;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final int TRACKS_OF_AN_ALBUM = 10;
    private static final Instant EPOCH = Instant.parse("2020-02-29T12:34:56.123456Z");

    private Samples() {}

    /** The product of a key. */
    public static Product product(long id) {
        return new Product(
                id,
                "Product number " + id,
                note(id),
                amount(id),
                (int) (id * 7 % 500),
                id / 8.0,
                id % 3 != 0,
                category(id),
                LocalDate.of(2020, 1, 1).plusDays(id),
                EPOCH.plusSeconds(id * 3_600));
    }

    /** All products, by key. */
    public static List<Product> products() {
        return LongStream.rangeClosed(1, PRODUCTS).mapToObj(Samples::product).toList();
    }

    /** As many products whose keys the server is to make. */
    public static List<Product> newProducts() {
        return products().stream().map(product -> product.withId(0)).toList();
    }

    /** As many readings. */
    public static List<Reading> readings() {
        return LongStream.rangeClosed(1, PRODUCTS).mapToObj(Samples::reading).toList();
    }

    /** All albums, by key. */
    public static List<Album> albums() {
        return IntStream.rangeClosed(1, ALBUMS)
                .mapToObj(id -> new Album(id, "Album number " + id, "Artist " + id % 17))
                .toList();
    }

    /** All tracks, by key, ten for each album. */
    public static List<Track> tracks() {
        return IntStream.range(0, ALBUMS * TRACKS_OF_AN_ALBUM)
                .mapToObj(i -> new Track(
                        i + 1, i / TRACKS_OF_AN_ALBUM + 1, "Track number " + i % TRACKS_OF_AN_ALBUM, 120 + i % 300))
                .toList();
    }

    private static Reading reading(long device) {
        return new Reading(
                device,
                "Place number " + device,
                note(device),
                amount(device),
                (int) (device * 13 % 700),
                device / 4.0,
                device % 5 == 0,
                category(device),
                LocalDate.of(2021, 1, 1).plusDays(device),
                EPOCH.plusSeconds(device));
    }

    private static @Nullable String note(long number) {
        return number % 4 == 0 ? null : "A note of some length on number " + number;
    }

    private static BigDecimal amount(long number) {
        return BigDecimal.valueOf(1_000 + number * 37, 2);
    }

    private static Category category(long number) {
        return CATEGORIES.get((int) (number % CATEGORIES.size()));
    }
}
