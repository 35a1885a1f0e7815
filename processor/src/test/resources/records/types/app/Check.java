package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.type.SqlKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class Check {

    private Check() {}

    public static void run() {
        knowsWhatColumnsHold();
        comparesByContent();
        goesThroughMaps();
        reads();
    }

    private static Everything everything(BigDecimal amount) {
        return new Everything(
                new Everything.EverythingId(1), true, (byte) 1, (short) 2, 3, 4, 5f, 6d, 'c',
                true, null, null, null, null, null, null, null,
                "text", amount, BigInteger.TEN, new byte[] {1}, null, new UUID(1, 2),
                LocalDate.EPOCH, LocalTime.NOON, LocalDateTime.MIN, OffsetDateTime.MIN, Instant.EPOCH, Year.of(2026),
                YearMonth.of(2026, 11), Duration.ofDays(1),
                Everything.Colour.RED, Everything.Colour.GREEN, Size.LARGE, Priority.HIGH,
                new Everything.Email("a@x"), new Everything.Money(amount), new Everything.Digest(new byte[] {2}),
                new Everything.CustomerId(new Everything.InnerId(new UUID(3, 4))),
                Map.of("a", 1), List.of("x"), null, "{}", new Everything.Address("s", null),
                new Everything.Page<>(new Everything.Address("s", null), List.of()),
                List.of("p", "q"), "secret", Optional.of("o"), Optional.empty(),
                Optional.of(Everything.Colour.RED));
    }

    private static void knowsWhatColumnsHold() {
        assertThat(kind("byName")).isEqualTo(SqlKind.TEXT);
        assertThat(kind("byOrdinal")).isEqualTo(SqlKind.INT16);
        assertThat(kind("byCode")).isEqualTo(SqlKind.TEXT);
        assertThat(kind("byField")).isEqualTo(SqlKind.INT32);
        assertThat(kind("typedId")).isEqualTo(SqlKind.UUID);
        assertThat(kind("secret")).isEqualTo(SqlKind.BYTES);
        assertThat(kind("tags")).isEqualTo(SqlKind.TEXT);
        assertThat(kind("page")).isEqualTo(SqlKind.JSON);
        assertThat(column("optionalInt").nullable()).isTrue();
        assertThat(column("bytesOrNull").nullable()).isTrue();
        assertThat(column("bytes").nullable()).isFalse();
        assertThat(column("id").nullable()).isFalse();
        assertThat(EverythingTable.EVERYTHING.meta().columns().stream()
                        .filter(ColumnMeta::nullable)
                        .map(ColumnMeta::component))
                .containsExactly(
                        "boxedByte", "boxedShort", "boxedInt", "boxedLong", "boxedFloat", "boxedDouble", "boxedChar",
                        "decimal", "bytesOrNull", "duration", "email", "nested", "secret", "optionalText",
                        "optionalInt", "optionalColour");
    }

    private static ColumnMeta column(String component) {
        return java.util.Objects.requireNonNull(EverythingTable.EVERYTHING.meta().byComponent(component));
    }

    private static SqlKind kind(String component) {
        return column(component).dataType().kind();
    }

    private static void comparesByContent() {
        RecordMapping<Everything> mapping = EverythingTable.EVERYTHING.mapping();
        Everything one = everything(new BigDecimal("1.0"));
        Everything other = everything(new BigDecimal("1.00"));
        assertThat(one).isNotEqualTo(other);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < EverythingTable.EVERYTHING.width(); i++) {
            if (!mapping.same(one, other, i)) {
                changed.add(i);
            }
        }
        assertThat(changed).isEmpty();
        assertThat(mapping.omitted(one)).isZero();
    }

    private static void goesThroughMaps() {
        Everything one = everything(new BigDecimal("1.0"));
        Map<String, Object> map = EverythingTable.EVERYTHING.toMap(one);
        Everything back = EverythingTable.EVERYTHING.fromMap(map);
        assertThat(back.money()).isEqualTo(one.money());
        assertThat(back.optionalInt()).isEmpty();
        assertThat(back.tags()).containsExactly("p", "q");
        map.put("typedId", new UUID(3, 4));
        map.put("boxedInt", 5L);
        assertThat(EverythingTable.EVERYTHING.fromMap(map).boxedInt()).isEqualTo(5);
        assertThat(EverythingBuilder.from(one).optionalInt(3).build().optionalInt()).contains(3);
        assertThat(EverythingBuilder.everything().text("x"))
                .extracting(builder -> EverythingTable.EVERYTHING.mapping())
                .isNotNull();
    }

    private static void reads() {
        EverythingTable alias = EverythingTable.EVERYTHING.alias("e");
        assertThat(alias.expressions()).hasSize(50);
        assertThat(alias.email.underlying().toString()).isNotEmpty();
    }
}
