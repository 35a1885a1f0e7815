package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The database type given by hand, for every dialect or for some. Values still cross the driver as the component's Java
 * type demands. Repeatable: {@code @ColumnType("JSON") @ColumnType(value = "JSONB", dialects = "postgresql")}.
 */
@Repeatable(ColumnType.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface ColumnType {
    /** The type as the database spells it, {@code "CITEXT"}, {@code "MEDIUMTEXT"}. */
    String value();

    /** The dialects it is for, by name; empty means every one that has no type of its own here. */
    String[] dialects() default {};

    /** Holds several {@link ColumnType} on one element. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface List {
        /** The repeated annotations. */
        ColumnType[] value();
    }
}
