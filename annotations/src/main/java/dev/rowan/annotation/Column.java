package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a component's column where the defaults do not fit. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
    /** For {@link #length()}: as long as the database allows (a large text or blob). */
    int MAX = Integer.MAX_VALUE;

    /** The column's name; empty means the component's name put through the naming strategy. */
    String name() default "";

    /** Longest value, in characters for text and in bytes for binary; 0 means 255 characters of text, or a blob of any length. */
    int length() default 0;

    /** Digits of a decimal in all, or fractional digits of a second for times; 0 means 38 digits, or the database's finest fraction up to nanoseconds. */
    int precision() default 0;

    /** Digits of a decimal behind the point; -1 means 10 for {@code BigDecimal}. */
    int scale() default -1;

    /** A comment stored in the database; empty means none. */
    String comment() default "";

    /** The collation, as the database names it; empty means the table's. */
    String collation() default "";

    /** Whether INSERT names the column; if not, the server fills it in and the inserted record is returned with its value. */
    boolean insertable() default true;

    /** Whether UPDATE may change the column. */
    boolean updatable() default true;
}
