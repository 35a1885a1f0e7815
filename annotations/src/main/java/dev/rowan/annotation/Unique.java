package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint: on a component for its column, on the record for several columns. Named
 * {@code uq_<table>_<columns>} unless said otherwise.
 */
@Repeatable(Unique.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Unique {
    /** The components in order, embedded ones by path ({@code "address.city"}); only on the record. */
    String[] value() default {};

    /** The constraint's name; empty means the convention's. */
    String name() default "";

    /** Holds several {@link Unique} on one element. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface List {
        /** The repeated annotations. */
        Unique[] value();
    }
}
