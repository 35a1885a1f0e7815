package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.EnumStorage;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An element of a list, with a column of every type that every database has. */
@Table
@HasMany(name = "scraps", target = Scrap.class, orderBy = "id desc")
public record Exhibit(
        @Id long id,
        @References(Museum.class) @Index int museumId,
        @Nullable Integer place,
        boolean flag,
        byte tiny,
        short small,
        long big,
        float single,
        double twofold,
        char letter,
        @Nullable Boolean maybeFlag,
        @Nullable Byte maybeTiny,
        @Nullable Short maybeSmall,
        @Nullable Long maybeBig,
        @Nullable Float maybeSingle,
        @Nullable Double maybeTwofold,
        @Column(precision = 38, scale = 10) @Nullable BigDecimal amount,
        @Column(precision = 38, scale = 0) @Nullable BigDecimal round,
        @Nullable BigInteger huge,
        @Column(length = Column.MAX) @Nullable String text,
        byte @Nullable [] blob,
        @Nullable UUID mark,
        @Nullable LocalDate day,
        @Nullable LocalTime clock,
        @Nullable LocalDateTime local,
        @Nullable OffsetDateTime offset,
        @Nullable Instant moment,
        @Column(precision = 3) @Nullable LocalDateTime millis,
        @Nullable Year year,
        @Nullable YearMonth month,
        @Nullable Duration span,
        @Nullable Suit byName,
        @Enumerated(EnumStorage.ORDINAL) @Nullable Suit byOrdinal,
        @Nullable Planet byCode,
        @Nullable Priority byNumber,
        @Nullable Map<String, Object> fields,
        @Nullable List<String> words,
        @Json @Nullable String raw,
        @Convert(CommaSeparated.class) @Nullable List<String> converted) {}
