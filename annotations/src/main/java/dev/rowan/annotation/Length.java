package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's text, list or map has a length within bounds, both included. It is checked before a record is inserted or
 * updated; a component that is null passes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Length {
    /** The least number of characters or elements. */
    int min() default 0;

    /** The greatest number of characters or elements. */
    int max() default Integer.MAX_VALUE;
}
