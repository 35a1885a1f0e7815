package dev.rowan.processor.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Java types that columns hold as they are. */
public enum BasicType {
    BOOLEAN(TypeRef.Primitive.BOOLEAN.box()),
    BYTE(TypeRef.Primitive.BYTE.box()),
    SHORT(TypeRef.Primitive.SHORT.box()),
    INT(TypeRef.Primitive.INT.box()),
    LONG(TypeRef.Primitive.LONG.box()),
    FLOAT(TypeRef.Primitive.FLOAT.box()),
    DOUBLE(TypeRef.Primitive.DOUBLE.box()),
    CHAR(TypeRef.Primitive.CHAR.box()),
    STRING(TypeRef.of("java.lang", "String")),
    DECIMAL(TypeRef.of("java.math", "BigDecimal")),
    BIG_INTEGER(TypeRef.of("java.math", "BigInteger")),
    BYTES(new TypeRef.Array(TypeRef.Primitive.BYTE)),
    UUID(TypeRef.of("java.util", "UUID")),
    LOCAL_DATE(TypeRef.of("java.time", "LocalDate")),
    LOCAL_TIME(TypeRef.of("java.time", "LocalTime")),
    LOCAL_DATE_TIME(TypeRef.of("java.time", "LocalDateTime")),
    OFFSET_DATE_TIME(TypeRef.of("java.time", "OffsetDateTime")),
    INSTANT(TypeRef.of("java.time", "Instant")),
    YEAR(TypeRef.of("java.time", "Year")),
    YEAR_MONTH(TypeRef.of("java.time", "YearMonth")),
    DURATION(TypeRef.of("java.time", "Duration"));

    private static final Map<TypeRef, BasicType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(BasicType::type, Function.identity()));

    private final TypeRef type;

    BasicType(TypeRef type) {
        this.type = type;
    }

    /** The one that holds values of the type, boxed or not; empty when there is none. */
    public static Optional<BasicType> of(TypeRef type) {
        TypeRef boxed = type.boxed();
        return Optional.ofNullable(
                BY_TYPE.get(boxed instanceof TypeRef.Declared declared ? declared.withNull(false) : boxed));
    }

    /** The Java type, boxed. */
    public TypeRef type() {
        return type;
    }

    /** Whether it is a whole number of up to 64 bits. */
    public boolean isIntegral() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** Whether it is a number with a fraction, binary or decimal. */
    public boolean isFractional() {
        return this == FLOAT || this == DOUBLE || this == DECIMAL;
    }

    /** Whether it is a point in time or on the calendar. */
    public boolean isTemporal() {
        return switch (this) {
            case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT -> true;
            default -> false;
        };
    }
}
