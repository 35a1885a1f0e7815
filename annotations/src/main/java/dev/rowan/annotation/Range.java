package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's number lies within bounds, both included. It is checked before a record is inserted or updated; a component
 * that is null passes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Range {
    /** The least number, {@code "0.01"}; empty for none. */
    String min() default "";

    /** The greatest number; empty for none. */
    String max() default "";
}
