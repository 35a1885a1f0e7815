package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that the database computes; never written, read back after insert. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Computed {
    /** The SQL expression over the table's columns. */
    String value();

    /** Whether the value is stored, rather than computed at each read where the database can. */
    boolean stored() default true;
}
