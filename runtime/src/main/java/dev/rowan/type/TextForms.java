package dev.rowan.type;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values of each kind are written and read as text. */
final class TextForms {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private TextForms() {}

    /** What a text says, as one of the classes that kinds are read as. */
    static Object parse(SqlKind kind, String text) {
        return switch (kind) {
            case BOOLEAN -> bool(text);
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, DECIMAL -> number(text);
            case TEXT -> text;
            case BYTES -> bytes(text);
            case UUID -> uuid(text);
            case DATE -> time(text, LocalDate::parse, "a date such as 2026-12-31");
            case TIME -> time(text, LocalTime::parse, "a time such as 23:59");
            case TIMESTAMP -> time(text, LocalDateTime::parse, "a date and time such as 2026-12-31T23:59");
            case INSTANT -> time(text, Instant::parse, "a point in time such as 2026-12-31T23:59:00Z");
            case JSON, ARRAY -> throw noForm();
        };
    }

    static OffsetDateTime offsetDateTime(String text) {
        return time(text, OffsetDateTime::parse, "a point in time such as 2026-12-31T23:59:00Z");
    }

    static Character character(String text) {
        if (text.length() != 1) {
            throw new ValueException("is not one character");
        }
        return text.charAt(0);
    }

    static String format(Object value) {
        return value instanceof byte[] bytes
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
                : value.toString();
    }

    /** What the text in a column says; null for none. */
    static <T> @Nullable T column(@Nullable String text, int index, String what, Function<String, T> parser) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ValueException(index, "is no text of " + what, Failures.withoutText(e));
        }
    }

    static ValueException noForm() {
        return new ValueException("is of a type that has no form as text");
    }

    private static Boolean bool(String text) {
        if (text.equals("true")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        throw new ValueException("is neither true nor false");
    }

    private static Object number(String text) {
        if (!NumberText.isNumber(text)) {
            throw new ValueException("is no number such as 12 or -0.5");
        }
        return new BigDecimal(text);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new ValueException("is not in base64url");
        }
    }

    private static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new ValueException("is no UUID");
        }
        return UUID.fromString(text);
    }

    private static <T> T time(String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new ValueException("is not " + expected);
        }
    }
}
