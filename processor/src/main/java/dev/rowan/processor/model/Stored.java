package dev.rowan.processor.model;

import dev.rowan.annotation.GeneratedBy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What follows from a column's annotations for statements: who writes it, and when. */
public final class Stored {

    private static final int MOST_SECOND_DIGITS = 9;
    private static final Set<BasicType> TEXTS = EnumSet.of(BasicType.CHAR, BasicType.STRING, BasicType.YEAR_MONTH);
    private static final Set<BasicType> TIMES =
            EnumSet.of(BasicType.LOCAL_TIME, BasicType.LOCAL_DATE_TIME, BasicType.OFFSET_DATE_TIME, BasicType.INSTANT);

    private Stored() {}

    /** Whether INSERT names the column. */
    public static boolean insertable(ColumnModel column) {
        return column.component().annotations().column().insertable() && !column.has(AnnotationKind.COMPUTED);
    }

    /** Whether UPDATE names the column. */
    public static boolean updatable(ColumnModel column) {
        return column.component().annotations().column().updatable()
                && !column.key()
                && !column.has(AnnotationKind.COMPUTED)
                && !column.has(AnnotationKind.CREATED_AT)
                && !column.has(AnnotationKind.CREATED_BY)
                && !column.has(AnnotationKind.SOFT_DELETE)
                && !column.has(AnnotationKind.TENANT_ID);
    }

    /** Whether INSERT may leave the column to the server. */
    public static boolean omittable(ColumnModel column) {
        boolean sqlDefault = column.component()
                .annotations()
                .defaultValue()
                .filter(value -> !value.sql().isEmpty())
                .isPresent();
        return insertable(column) && (sqlDefault || madeByServer(column));
    }

    /** Whether the server may have made the value after an insert. */
    public static boolean serverMade(ColumnModel column) {
        return !insertable(column) || omittable(column);
    }

    private static boolean madeByServer(ColumnModel column) {
        return origin(column)
                .filter(by -> by == GeneratedBy.IDENTITY || by == GeneratedBy.SEQUENCE)
                .isPresent();
    }

    /** Whether the client makes the value when it is absent. */
    public static boolean madeByClient(ColumnModel column) {
        return origin(column)
                .filter(by -> by == GeneratedBy.UUID_V4 || by == GeneratedBy.UUID_V7)
                .isPresent();
    }

    /** Who makes the key's value; never {@link GeneratedBy#AUTO}. Empty when the record has it. */
    public static Optional<GeneratedBy> origin(ColumnModel column) {
        return column.component().annotations().generated().map(spec -> {
            if (spec.by() != GeneratedBy.AUTO) {
                return spec.by();
            }
            return innermost(column.value()) instanceof ValueType.Basic basic && basic.type() == BasicType.UUID
                    ? GeneratedBy.UUID_V7
                    : GeneratedBy.IDENTITY;
        });
    }

    /** Fractional digits of a second where the column keeps fewer than its type does; 0 for any other. */
    public static int secondDigits(ColumnModel column) {
        int digits = column.component().annotations().column().precision();
        return digits < MOST_SECOND_DIGITS && isTime(column.value()) ? digits : 0;
    }

    /** Whether the column's type is given by hand for some database, and what is sent is text. */
    public static boolean typedByColumn(ColumnModel column) {
        return !column.component().annotations().columnTypes().isEmpty() && isText(column.value());
    }

    private static boolean isText(ValueType value) {
        if (value instanceof ValueType.Domain domain) {
            return isText(domain.inner());
        }
        return value instanceof ValueType.Basic basic
                ? TEXTS.contains(basic.type())
                : !(value instanceof ValueType.Json || value instanceof ValueType.Array);
    }

    private static boolean isTime(ValueType value) {
        if (value instanceof ValueType.Domain domain) {
            return isTime(domain.inner());
        }
        if (value instanceof ValueType.Converted converted) {
            return converted
                    .converter()
                    .mapping()
                    .filter(mapping -> isTime(mapping.stored()))
                    .isPresent();
        }
        return value instanceof ValueType.Basic basic && TIMES.contains(basic.type());
    }

    /** What is inside a domain type; the value itself when it is none. */
    public static ValueType innermost(ValueType value) {
        return value instanceof ValueType.Domain domain ? innermost(domain.inner()) : value;
    }
}
