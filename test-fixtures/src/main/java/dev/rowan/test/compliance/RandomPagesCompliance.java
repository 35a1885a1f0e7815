package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.SpecimenTable.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.page.Cursors;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Compound;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Operand;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.SortKey;
import dev.rowan.test.compliance.model.Specimen;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever rows are sorted by, in whatever directions, with NULLs and equals: pages one after the other give what the
 * whole list gives. Each run takes the same seeds.
 */
class RandomPagesCompliance extends ComplianceArea {
    private static final int ROWS = 60;
    private static final int ORDERS = 12;
    private static final Cursors CURSORS = Cursors.signedWith(new byte[32]);

    private static final Operand<?, ?, ?> QUOTIENT = SPECIMEN.price.div(7);

    private static final List<Operand<?, ?, ?>> KEYS = List.of(
            SPECIMEN.label,
            SPECIMEN.size,
            SPECIMEN.weight,
            SPECIMEN.price,
            SPECIMEN.ratio,
            SPECIMEN.alive,
            SPECIMEN.found,
            SPECIMEN.seen,
            SPECIMEN.noted,
            SPECIMEN.mark,
            SPECIMEN.tier,
            SPECIMEN.tray,
            SPECIMEN.slot,
            SPECIMEN.label.lower(),
            SPECIMEN.size.plus(SPECIMEN.weight),
            SPECIMEN.price.times(3),
            SPECIMEN.label.length(),
            QUOTIENT);

    RandomPagesCompliance(ComplianceContext on) {
        super(on, SPECIMEN);
    }

    @BeforeEach
    void fill() {
        Random random = new Random(7);
        List<Specimen> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new Specimen(
                    i % 4,
                    i,
                    one(random, "a", "A", "b", "", "ä", "aa", "it's", "z%"),
                    one(random, 1, -2, 3),
                    one(random, 5_000_000_000L, 0L, -1L),
                    decimal(one(random, "0.001", "-12.5", "999999999.999", "7.000")),
                    one(random, 0.1, -1e-9, 1.0 / 3, 2e20),
                    random.nextBoolean(),
                    one(random, LocalDate.of(2024, 2, 29), LocalDate.of(1969, 12, 31)),
                    one(random, at("2026-01-01T10:00"), at("2026-01-01T10:00:00.000001"), at("1999-12-31T23:59:59.9")),
                    one(random, Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("1965-01-01T00:00:00.123456Z")),
                    one(random, new UUID(1, 2), new UUID(-1, 2), new UUID(1, -2)),
                    one(random, Tier.values())));
        }
        db.insertAll(SPECIMEN, rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pagesGiveTheWholeList(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS; i++) {
            Order order = order(random);
            Select<Specimen> query = select(SPECIMEN).orderBy(order.keys());
            if (random.nextInt(3) == 0) {
                query = query.where(SPECIMEN.tray.ne(2));
            }
            List<Specimen> whole = db.list(
                    order.descending()
                            ? query.orderBy(SPECIMEN.tray.desc(), SPECIMEN.slot.desc())
                            : query.orderBy(SPECIMEN.tray, SPECIMEN.slot));
            int size = 1 + random.nextInt(random.nextInt(5) == 0 ? 3 : 20);
            String what = db.sql(query).sql() + " by " + size;
            assertThat(forward(query, size)).as(what).isEqualTo(whole);
            assertThat(backward(query, size)).as(what).isEqualTo(whole);
            assertThat(numbered(query, size + 3)).as(what).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void pagesOfQueriesMadeOfQueriesGiveTheWholeList(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS / 2; i++) {
            Order order = order(random);
            Compound<Row> both = columns()
                    .where(SPECIMEN.tray.lt(2))
                    .unionAll(columns().where(SPECIMEN.tray.ge(2)))
                    .orderBy(order.keys().toArray(SortKey[]::new));
            List<Row> whole = db.list(
                    order.descending()
                            ? both.orderBy(SPECIMEN.tray.desc(), SPECIMEN.slot.desc())
                            : both.orderBy(SPECIMEN.tray, SPECIMEN.slot));
            Compound<Row> unique = both.uniqueBy(SPECIMEN.tray, SPECIMEN.slot);
            int size = 2 + random.nextInt(20);
            String what = db.sql(unique).sql() + " by " + size;
            assertThat(forward(unique, size)).as(what).isEqualTo(whole);
            assertThat(backward(unique, size)).as(what).isEqualTo(whole);
            assertThat(numbered(unique, size + 3)).as(what).isEqualTo(whole);
        }
    }

    private Select<Row> columns() {
        return select(KEYS.subList(0, most()).stream()
                .<Selection<?>>map(key -> ((Expr<?>) key).orNull())
                .toList());
    }

    private int most() {
        return on.supports(Feature.COMPARABLE_QUOTIENTS) ? KEYS.size() : KEYS.size() - 1;
    }

    @Test
    void quotientsThatCompareInAWayOfTheirOwnAreRefused() {
        on.requireLackOf(Feature.COMPARABLE_QUOTIENTS);
        assertThatThrownBy(() -> forward(select(SPECIMEN).orderBy(QUOTIENT), 3))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("Cast");
    }

    /** That the whole list is right is seen where Java and the databases agree on what is less. */
    @Test
    void theWholeListIsInOrder() {
        Random random = new Random(99);
        for (int i = 0; i < 30; i++) {
            boolean descending = random.nextBoolean();
            Boolean nullsFirst = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
            inOrder(SPECIMEN.size, Specimen::size, descending, nullsFirst);
            inOrder(SPECIMEN.price, Specimen::price, descending, nullsFirst);
            inOrder(SPECIMEN.seen, Specimen::seen, descending, nullsFirst);
            inOrder(SPECIMEN.noted, Specimen::noted, descending, nullsFirst);
        }
    }

    private <V extends Comparable<? super V>> void inOrder(
            Operand<?, ?, ?> key,
            Function<Specimen, @Nullable V> value,
            boolean descending,
            @Nullable Boolean nullsFirst) {
        boolean first = nullsFirst == null ? on.dialect().nullsAreLeast() != descending : nullsFirst;
        Comparator<V> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<@Nullable V> nulls = first ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
        List<Specimen> pages = forward(select(SPECIMEN).orderBy(directed(key, descending, nullsFirst)), 7);
        assertThat(pages)
                .hasSize(ROWS)
                .isSortedAccordingTo((one, other) -> nulls.compare(value.apply(one), value.apply(other)));
    }

    /**
     * An order, whose ties go by the primary key in the direction of the last of its keys.
     *
     * @param descending that direction
     */
    private record Order(List<SortKey> keys, boolean descending) {}

    private Order order(Random random) {
        List<SortKey> order = new ArrayList<>();
        int keys = 1 + random.nextInt(4);
        boolean descending = false;
        boolean oneWay = random.nextInt(4) == 0;
        for (int i = 0; i < keys; i++) {
            Boolean nullsFirst = random.nextInt(2) == 0 ? null : Boolean.valueOf(random.nextBoolean());
            Operand<?, ?, ?> key = KEYS.get(random.nextInt(most()));
            descending = !oneWay && random.nextBoolean();
            order.add(directed(key, descending, nullsFirst));
        }
        return new Order(order, descending);
    }

    private static SortKey directed(Operand<?, ?, ?> key, boolean descending, @Nullable Boolean nullsFirst) {
        Ordering<?> ordering = descending ? key.desc() : key.asc();
        return nullsFirst == null ? ordering : nullsFirst ? ordering.nullsFirst() : ordering.nullsLast();
    }

    private <T> List<T> forward(Query<T> query, int size) {
        List<T> rows = new ArrayList<>();
        Optional<KeysetRequest> request = Optional.of(KeysetRequest.first(size));
        while (request.isPresent()) {
            KeysetPage<T> page = db.scroll(query, outside(request.get()));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            rows.addAll(page.rows());
            assertThat(rows).hasSizeLessThanOrEqualTo(ROWS);
            request = page.next();
        }
        return rows;
    }

    private <T> List<T> backward(Query<T> query, int size) {
        List<T> rows = new ArrayList<>();
        Optional<KeysetRequest> request = Optional.of(KeysetRequest.last(size));
        while (request.isPresent()) {
            KeysetPage<T> page = db.scroll(query, outside(request.get()));
            List<T> reversed = new ArrayList<>(page.rows());
            Collections.reverse(reversed);
            rows.addAll(reversed);
            assertThat(rows).hasSizeLessThanOrEqualTo(ROWS);
            request = page.previous();
        }
        Collections.reverse(rows);
        return rows;
    }

    private <T> List<T> numbered(Query<T> query, int size) {
        List<T> rows = new ArrayList<>();
        Page<T> page = db.page(query, PageRequest.of(1, size).withoutTotal());
        rows.addAll(page.rows());
        while (page.hasNext()) {
            page = db.page(query, page.request().next());
            rows.addAll(page.rows());
        }
        return rows;
    }

    /** A request as it is after its cursor was a text. */
    private static KeysetRequest outside(KeysetRequest request) {
        return request.cursor() == null
                ? request
                : new KeysetRequest(
                        CURSORS.fromText(CURSORS.toText(request.cursor())), request.backward(), request.size());
    }

    @SafeVarargs
    private static <V> @Nullable V one(Random random, V... values) {
        int chosen = random.nextInt(values.length + 1);
        return chosen == values.length ? null : values[chosen];
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
