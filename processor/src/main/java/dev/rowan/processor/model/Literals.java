package dev.rowan.processor.model;

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
import java.util.Optional;
import java.util.UUID;

/** Understands the literals of {@code @Default}. */
public final class Literals {

    private Literals() {}

    /** The literal as a value of the component's type; empty when it is none. */
    public static Optional<Literal> parse(ComponentModel component, String text) {
        if (component.value() instanceof ValueType.Converted) {
            return BasicType.of(component.type()).flatMap(type -> basic(type, text));
        }
        return parse(component.value(), text);
    }

    private static Optional<Literal> parse(ValueType value, String text) {
        if (value instanceof ValueType.Basic basic) {
            return basic(basic.type(), text);
        }
        if (value instanceof ValueType.Enumeration enumeration) {
            return enumeration.constants().contains(text)
                    ? Optional.of(new Literal.Constant(enumeration.type(), text))
                    : Optional.empty();
        }
        if (value instanceof ValueType.Domain domain) {
            return parse(domain.inner(), text).map(inner -> new Literal.Wrapped(domain.type(), inner));
        }
        return value instanceof ValueType.Json json ? json(json.form(), text) : Optional.empty();
    }

    private static Optional<Literal> json(ValueType.Json.Form form, String text) {
        boolean fits = switch (form) {
            case LIST -> text.equals("[]");
            case MAP -> text.equals("{}");
            case TEXT -> true;
            case OBJECT -> false;
        };
        return fits ? Optional.of(new Literal.EmptyJson(form, text)) : Optional.empty();
    }

    private static Optional<Literal> basic(BasicType type, String text) {
        try {
            return canonical(type, text).map(known -> new Literal.Basic(type, known));
        } catch (RuntimeException e) { // what the parsers of the JDK throw for text that they do not understand
            return Optional.empty();
        }
    }

    /** The text as the type prints it; fails for text that is no such value, and is empty where no literal makes sense. */
    private static Optional<String> canonical(BasicType type, String text) {
        Object value = switch (type) {
            case BOOLEAN -> flag(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> finite(Float.parseFloat(text), text);
            case DOUBLE -> finite(Double.parseDouble(text), text);
            case CHAR -> oneCharacter(text);
            case STRING -> text;
            case DECIMAL -> new BigDecimal(text);
            case BIG_INTEGER -> new BigInteger(text);
            case BYTES -> "";
            case UUID -> UUID.fromString(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case DURATION -> Duration.parse(text);
        };
        return type == BasicType.BYTES ? Optional.empty() : Optional.of(value.toString());
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("No boolean");
        }
        return Boolean.valueOf(text);
    }

    private static Number finite(double value, String text) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not finite");
        }
        return new BigDecimal(text);
    }

    private static String oneCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("No single character");
        }
        return text;
    }
}
