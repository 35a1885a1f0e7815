package app;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.EnumStorage;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All kinds of defaults, without parts. */
@Table
public record Plain(
        @Id @Generated long id,
        @Default("true") boolean flag,
        @Default("-1") byte tiny,
        @Default("300") short small,
        @Default("7") int number,
        @Default("9000000000") Long big,
        @Default("1.5") float single,
        @Default("-2.5e3") double real,
        @Default("'") char quote,
        @Default("say \"hi\"\n") String text,
        @Default("") String empty,
        @Default("1.10") BigDecimal decimal,
        @Default("123456789012345678901234567890") BigInteger huge,
        @Default("00000000-0000-0001-0000-000000000002") UUID uuid,
        @Default("2026-11-21") LocalDate date,
        @Default("12:30") LocalTime time,
        @Default("2026-11-21T12:30") LocalDateTime dateTime,
        @Default("2026-11-21T12:30+01:00") OffsetDateTime offset,
        @Default("2026-11-21T11:30:00Z") Instant instant,
        @Default("2026") Year year,
        @Default("2026-11") YearMonth month,
        @Default("PT5M") Duration duration,
        @Default("DARK") Theme theme,
        @Default("DARK") @Enumerated(EnumStorage.ORDINAL) Theme ordinal,
        @Default("10") Limit limit,
        @Default("[]") List<String> tags,
        @Default("{}") Map<String, Object> extra,
        @Default("{\"a\": 1}") @Json String json,
        @Default("x") Optional<String> optional,
        @Default("y") @Nullable String nullable,
        @Default(supplier = "nextSlug") String slug,
        @Default(supplier = "nextSlug") @Nullable String nullableSlug,
        @Version int version) {

    public enum Theme {
        LIGHT,
        DARK
    }

    public record Limit(int value) {}

    private static int made;

    static String nextSlug() {
        return "slug" + ++made;
    }
}
