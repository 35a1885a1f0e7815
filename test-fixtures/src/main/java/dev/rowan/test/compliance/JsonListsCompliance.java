package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CrateTable.CRATE;
import static dev.rowan.test.compliance.model.Crate_ContentsShape.CONTENTS;
import static dev.rowan.test.compliance.model.ExhibitTable.EXHIBIT;
import static dev.rowan.test.compliance.model.MuseumGuideShape.MUSEUM_GUIDE;
import static dev.rowan.test.compliance.model.MuseumGuide_ShowcaseShape.SHOWCASE;
import static dev.rowan.test.compliance.model.MuseumTable.MUSEUM;
import static dev.rowan.test.compliance.model.ScrapTable.SCRAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.annotation.Strategy;
import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.exec.RepeatedQuery;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Crate;
import dev.rowan.test.compliance.model.CrateBuilder;
import dev.rowan.test.compliance.model.Dozen;
import dev.rowan.test.compliance.model.Exhibit;
import dev.rowan.test.compliance.model.Museum;
import dev.rowan.test.compliance.model.MuseumGuide;
import dev.rowan.test.compliance.model.Planet;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Scrap;
import dev.rowan.test.compliance.model.Suit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that come as JSON have the values that columns have, of every type. */
class JsonListsCompliance extends ComplianceArea {
    private static final int EXHIBITS = 60;

    /** What is empty, looks like something else, or has characters that JSON escapes. */
    private static final List<String> TEXTS = List.of(
            "", "null", "~1", "X'00'", "\"", "\\", "\\u0041", "\n\r\t\b\f", "\u0001", "ä€😀", "[1,", "}", "'", " ");

    private static final List<String> DOCUMENTS = List.of("null", "\"null\"", "[1, 2.50]", "{\"x\": [\"}\"]}", "1.0");

    JsonListsCompliance(ComplianceContext on) {
        super(on, SCRAP, EXHIBIT, MUSEUM);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void haveTheValuesOfColumns(long seed) {
        Random random = new Random(seed);
        db.insertAll(MUSEUM, List.of(new Museum(1, "Full"), new Museum(2, "Empty"), new Museum(3, "Small")));
        List<Exhibit> exhibits = new ArrayList<>();
        List<Scrap> scraps = new ArrayList<>();
        for (int i = 0; i < EXHIBITS; i++) {
            exhibits.add(exhibit(i, i % 10 == 0 ? 3 : 1, random));
            for (int j = random.nextInt(3); j > 0; j--) {
                scraps.add(scrap(scraps.size(), i, random));
            }
        }
        db.insertAll(EXHIBIT, exhibits);
        db.insertAll(SCRAP, scraps);
        Select<MuseumGuide> json = select(MUSEUM_GUIDE).orderBy(MUSEUM.id);
        Select<MuseumGuide> keys = json.load(MUSEUM_GUIDE.exhibits, Strategy.SELECT_IN)
                .load(MUSEUM_GUIDE.showcases, Strategy.SELECT_IN)
                .load(SHOWCASE.scraps, Strategy.SELECT_IN);
        List<MuseumGuide> expected = db.list(keys);

        on.statements().clear();
        List<MuseumGuide> read = db.list(json);
        on.statements().assertStatements(1);
        assertThat(read).extracting(guide -> guide.exhibits().size()).containsExactly(54, 0, 6);
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType(Objects::equals, Double.class)
                .withEqualsForType(Objects::equals, Float.class)
                .withEqualsForType(Objects::equals, BigDecimal.class)
                .isEqualTo(expected);
        on.statements().clear();
        assertThat(db.list(json.load(MUSEUM_GUIDE.exhibits, Strategy.SUBQUERY)
                        .load(SHOWCASE.scraps, Strategy.JOIN)
                        .where(MUSEUM.id.ge(2))))
                .usingRecursiveComparison()
                .isEqualTo(expected.subList(1, 3));
        on.statements().assertStatements(3); // by the query; and within JSON by keys
    }

    private Exhibit exhibit(int id, int museum, Random random) {
        int digits = on.dialect().supports(Feature.EXACT_DECIMALS) ? 37 : 15;
        LocalDateTime time = LocalDateTime.of(1000, 1, 1, 0, 0)
                .plusSeconds((long) (random.nextDouble() * 280_000_000_000L))
                .plusNanos(random.nextInt(1_000_000) * 1000L);
        return new Exhibit(
                id,
                museum,
                maybe(random, () -> random.nextInt(5)),
                random.nextBoolean(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextLong(),
                floating(random),
                doubled(random),
                (char) ('!' + random.nextInt(90)),
                maybe(random, random::nextBoolean),
                maybe(random, () -> (byte) random.nextInt()),
                maybe(random, () -> (short) random.nextInt()),
                maybe(random, random::nextLong),
                maybe(random, () -> floating(random)),
                maybe(random, () -> doubled(random)),
                maybe(random, () -> new BigDecimal(new BigInteger(digits * 3, random), 10)),
                maybe(random, () -> new BigDecimal(new BigInteger(digits * 3, random).negate())),
                maybe(random, () -> new BigInteger(digits * 3, random)),
                maybe(random, () -> text(random)),
                maybe(random, () -> bytes(random)),
                maybe(random, () -> uuid(random)),
                maybe(random, time::toLocalDate),
                maybe(random, time::toLocalTime),
                maybe(random, () -> time),
                maybe(random, () -> OffsetDateTime.of(time, ZoneOffset.ofHours(random.nextInt(25) - 12))),
                maybe(random, () -> time.toInstant(ZoneOffset.UTC)),
                maybe(random, () -> time.withNano(random.nextInt(1000) * 1_000_000)),
                maybe(random, () -> Year.of(1 + random.nextInt(9998))),
                maybe(random, () -> YearMonth.of(1 + random.nextInt(9998), 1 + random.nextInt(12))),
                maybe(random, () -> Duration.ofNanos(random.nextLong())),
                maybe(random, () -> oneOf(List.of(Suit.values()), random)),
                maybe(random, () -> oneOf(List.of(Suit.values()), random)),
                maybe(random, () -> oneOf(List.of(Planet.values()), random)),
                maybe(random, () -> oneOf(List.of(Priority.values()), random)),
                maybe(random, () -> Map.of("a", text(random), "b", random.nextInt(), "c", List.of(true, 1.5))),
                maybe(random, () -> List.of(text(random), text(random))),
                maybe(random, () -> oneOf(DOCUMENTS, random)),
                maybe(random, () -> List.of("one", "two")));
    }

    private static Scrap scrap(int id, long exhibit, Random random) {
        Dozen[] dozens = new Dozen[9];
        for (int i = 0; i < dozens.length; i++) {
            dozens[i] = Dozen.from(random.nextInt(1_000_000));
        }
        return new Scrap(
                id,
                exhibit,
                text(random),
                BigDecimal.valueOf(random.nextInt(100_000), 2),
                dozens[0],
                dozens[1],
                dozens[2],
                dozens[3],
                dozens[4],
                dozens[5],
                dozens[6],
                dozens[7],
                dozens[8]);
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> @Nullable T maybe(Random random, Supplier<T> value) {
        return random.nextInt(5) == 0 ? null : value.get();
    }

    private static double doubled(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) && Math.abs(any) > Double.MIN_NORMAL ? any : random.nextGaussian();
    }

    private static float floating(Random random) {
        float any = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(any) && Math.abs(any) > Float.MIN_NORMAL ? any : (float) random.nextGaussian();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(oneOf(TEXTS, random));
        }
        return text.toString();
    }

    /** MariaDB takes no UUIDs but those of the standard's variants. */
    private static UUID uuid(Random random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(9)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void mayBeLong() {
        db.insert(MUSEUM, new Museum(1, "Long"));
        Random random = new Random(7);
        Exhibit exhibit = exhibit(1, 1, random);
        db.insert(EXHIBIT, exhibit);
        List<Scrap> scraps = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            scraps.add(scrap(i, 1, random));
        }
        db.insertAll(SCRAP, scraps);

        List<MuseumGuide> read = db.list(select(MUSEUM_GUIDE));
        assertThat(read.get(0).showcases().get(0).scraps()).hasSize(1500);
        assertThat(read.get(0).showcases())
                .isEqualTo(db.list(select(MUSEUM_GUIDE).load(MUSEUM_GUIDE.showcases, Strategy.SELECT_IN))
                        .get(0)
                        .showcases());
    }

    /** Neither do the statements of a stream's portions count as a loop, by keys or with JSON. */
    @Test
    void areStreamed() {
        db.insertAll(
                MUSEUM,
                IntStream.range(0, 1200).mapToObj(i -> new Museum(i, "M")).toList());
        db.insertAll(
                EXHIBIT,
                IntStream.range(0, 4)
                        .mapToObj(i -> exhibit(i, 300 * i, new Random(i)))
                        .toList());
        Select<MuseumGuide> json = select(MUSEUM_GUIDE).orderBy(MUSEUM.id);
        List<RepeatedQuery> reported = new ArrayList<>();
        try (Database counting =
                on.configure().repeatedQueries(2, reported::add).open()) {
            counting.inTransaction(tx -> {
                for (Select<MuseumGuide> query : List.of(json, json.load(MUSEUM_GUIDE.exhibits, Strategy.SELECT_IN))) {
                    try (Stream<MuseumGuide> stream = tx.stream(query)) {
                        assertThat(stream.flatMap(guide -> guide.exhibits().stream())
                                        .map(Exhibit::id))
                                .containsExactly(0L, 1L, 2L, 3L);
                    }
                }
                assertThat(reported).isEmpty();
                for (int i = 0; i < 2; i++) {
                    tx.list(json.where(MUSEUM.id.lt(3)));
                }
            });
            assertThat(reported).hasSize(1);
        }
    }

    @Test
    void haveTheArraysOfColumns() {
        on.require(SqlFeature.ARRAYS);
        db.schema().create(CRATE);
        try {
            LocalDateTime time = LocalDateTime.of(2024, 2, 29, 12, 30, 0, 1_000);
            db.insertAll(
                    CRATE,
                    List.of(
                            CrateBuilder.crate().id(1).tags(List.of()).build(),
                            CrateBuilder.crate()
                                    .id(2)
                                    .outerId(1)
                                    .tags(TEXTS)
                                    .counts(Arrays.asList(1, null, -3))
                                    .longs(List.of(Long.MAX_VALUE, Long.MIN_VALUE))
                                    .ratios(List.of(0.1, -1e300))
                                    .flags(Arrays.asList(true, null, false))
                                    .refs(List.of(new UUID(1, 2), new UUID(-1, -2)))
                                    .suits(List.of(Suit.values()))
                                    .prices(List.of(new BigDecimal("12345678901234567890123456789.123456789")))
                                    .days(List.of(time.toLocalDate(), LocalDate.of(1883, 1, 1)))
                                    .times(List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000)))
                                    .stamps(List.of(time, LocalDateTime.of(-43, 3, 15, 1, 2, 3)))
                                    .moments(Arrays.asList(null, time.toInstant(ZoneOffset.UTC)))
                                    .build(),
                            CrateBuilder.crate()
                                    .id(3)
                                    .outerId(1)
                                    .tags(List.of())
                                    .counts(List.of())
                                    .build()));
            Select<Crate.Contents> query = select(CONTENTS).orderBy(CRATE.id);
            List<Crate.Contents> expected = db.list(query);
            assertThat(expected.get(0).inner())
                    .extracting(Crate::counts)
                    .containsExactlyInAnyOrder(Arrays.asList(1, null, -3), List.of());
            on.statements().clear();
            assertThat(db.list(query.load(CONTENTS.inner, Strategy.JSON)))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("inner")
                    .isEqualTo(expected);
            on.statements().assertStatements(1);
        } finally {
            db.schema().drop(CRATE);
        }
    }

    @Test
    void areRefusedWhereTheyHaveArraysAndTheDatabaseHasNone() {
        on.requireLackOf(SqlFeature.ARRAYS);
        on.statements().clear();
        assertThatThrownBy(() -> db.plan(select(CONTENTS).load(CONTENTS.inner, Strategy.JSON)))
                .isInstanceOf(UnsupportedFeature.class);
        assertThatThrownBy(() -> db.list(select(CONTENTS).load(CONTENTS.inner, Strategy.JSON)))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageStartingWith(on.dialect().name() + " has no arrays");
        on.statements().assertStatements(0);
    }
}
