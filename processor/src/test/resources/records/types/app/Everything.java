package app;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.EnumStorage;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public record Everything(
        @Id @Generated EverythingId id,
        boolean aBoolean,
        byte aByte,
        short aShort,
        int anInt,
        long aLong,
        float aFloat,
        double aDouble,
        char aChar,
        Boolean boxedBoolean,
        @Nullable Byte boxedByte,
        @Nullable Short boxedShort,
        @Nullable Integer boxedInt,
        @Nullable Long boxedLong,
        @Nullable Float boxedFloat,
        @Nullable Double boxedDouble,
        @Nullable Character boxedChar,
        String text,
        @Nullable BigDecimal decimal,
        BigInteger bigInteger,
        byte[] bytes,
        byte @Nullable [] bytesOrNull,
        UUID uuid,
        LocalDate date,
        @Column(precision = 3) LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offsetDateTime,
        Instant instant,
        Year year,
        YearMonth yearMonth,
        @Nullable Duration duration,
        Colour byName,
        @Enumerated(EnumStorage.ORDINAL) Colour byOrdinal,
        Size byCode,
        Priority byField,
        @Nullable Email email,
        Money money,
        Digest digest,
        CustomerId typedId,
        Map<String, Object> map,
        List<String> list,
        @Nullable List<Map<String, Address>> nested,
        @Json String jsonText,
        @Json Address address,
        @Json Page<Address> page,
        @Convert(Tags.class) List<String> tags,
        @Convert(Secret.class) @Nullable String secret,
        Optional<String> optionalText,
        Optional<Integer> optionalInt,
        Optional<Colour> optionalColour) {

    public enum Colour {
        RED,
        GREEN
    }

    public record EverythingId(long value) {}

    public record Email(String value) {}

    public record Money(BigDecimal amount) {}

    public record Digest(byte[] bytes) {}

    public record CustomerId(InnerId id) {}

    public record InnerId(UUID value) {}

    public record Address(String street, @Nullable String city) {}

    public record Page<T>(T first, List<T> rest) {}
}
