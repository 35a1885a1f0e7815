package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A check constraint. Named {@code ck_<table>_<column>}, or {@code ck_<table>_<n>} on the record, unless said otherwise. */
@Repeatable(Check.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Check {
    /** The condition in SQL, with column names. */
    String value();

    /** The constraint's name; empty means the convention's. */
    String name() default "";

    /** The dialects that get it, by name; empty means all. Elsewhere the constraint is left out. */
    String[] dialects() default {};

    /** Holds several {@link Check} on one element. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface List {
        /** The repeated annotations. */
        Check[] value();
    }
}
