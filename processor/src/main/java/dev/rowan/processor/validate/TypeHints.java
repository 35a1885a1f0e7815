package dev.rowan.processor.validate;

import dev.rowan.processor.model.TypeRef;
import java.util.Map;

/** What to use instead of types that have no column type. */
final class TypeHints {

    private static final String TEXT_OF_IT = "Use String, or a converter with @Convert.";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.util.Date", "Use Instant."),
            Map.entry("java.util.Calendar", "Use OffsetDateTime."),
            Map.entry("java.util.GregorianCalendar", "Use OffsetDateTime."),
            Map.entry("java.sql.Timestamp", "Use Instant, or LocalDateTime for a time without a zone."),
            Map.entry("java.sql.Date", "Use LocalDate."),
            Map.entry("java.sql.Time", "Use LocalTime."),
            Map.entry("java.sql.Blob", "Use byte[]."),
            Map.entry("java.sql.Clob", "Use String with @Column(length = Column.MAX)."),
            Map.entry(
                    "java.time.ZonedDateTime",
                    "Use Instant or OffsetDateTime, and keep the zone's name in a column of its own."),
            Map.entry("java.time.OffsetTime", "Use LocalTime."),
            Map.entry("java.time.Period", TEXT_OF_IT),
            Map.entry("java.time.MonthDay", TEXT_OF_IT),
            Map.entry("java.time.ZoneId", TEXT_OF_IT),
            Map.entry("java.time.ZoneOffset", TEXT_OF_IT),
            Map.entry("java.util.Locale", TEXT_OF_IT),
            Map.entry("java.util.Currency", TEXT_OF_IT),
            Map.entry("java.net.URI", TEXT_OF_IT),
            Map.entry("java.net.URL", TEXT_OF_IT),
            Map.entry("java.lang.CharSequence", "Use String."),
            Map.entry("java.lang.StringBuilder", "Use String."),
            Map.entry("java.lang.Number", "Use the number type that the column holds, such as long or BigDecimal."),
            Map.entry("java.lang.Object", "Use the type that the column holds; for any JSON use Map<String, Object>."),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "Use int."),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "Use long."),
            Map.entry("java.util.OptionalInt", "Use Optional<Integer>, or @Nullable Integer."),
            Map.entry("java.util.OptionalLong", "Use Optional<Long>, or @Nullable Long."),
            Map.entry("java.util.OptionalDouble", "Use Optional<Double>, or @Nullable Double."),
            Map.entry("java.util.Optional", "Use Optional of one type, once."),
            Map.entry("java.util.Set", "Use List, which is stored as JSON."),
            Map.entry("java.util.Collection", "Use List, which is stored as JSON."),
            Map.entry("java.util.ArrayList", "Use List, which is stored as JSON."),
            Map.entry("java.util.HashMap", "Use Map, which is stored as JSON."),
            Map.entry("java.io.InputStream", "Use byte[]."),
            Map.entry("java.nio.ByteBuffer", "Use byte[]."));

    private TypeHints() {}

    /** The type as a reader can tell it from others of its name: with its package, {@code java.util.Date}. */
    static String fullName(TypeRef type) {
        return type instanceof TypeRef.Declared declared && isLibrary(declared)
                ? declared.type().canonicalName()
                : type.display();
    }

    /** What to do, a sentence. */
    static String fix(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            boolean bytes = array.element().display().equals("Byte");
            boolean text = array.element() == TypeRef.Primitive.CHAR;
            String list = "Use List, which is stored as JSON.";
            return bytes ? "Use byte[]." : text ? "Use String." : list;
        }
        String byDefault = "Use a type that columns hold, a record around one, or a converter with @Convert.";
        return type instanceof TypeRef.Declared declared
                ? BY_NAME.getOrDefault(declared.type().canonicalName(), byDefault)
                : byDefault;
    }

    private static boolean isLibrary(TypeRef.Declared type) {
        return type.type().packageName().startsWith("java.")
                && !type.type().packageName().equals("java.lang");
    }
}
