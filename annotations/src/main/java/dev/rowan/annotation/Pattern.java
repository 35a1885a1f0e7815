package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's text matches a regular expression as a whole. It is checked before a record is inserted or updated; a
 * component that is null passes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Pattern {
    /** The expression, as {@link java.util.regex.Pattern} takes it. */
    String value();

    /** What is said where it does not match, {@code "must be a post code"}; the expression is shown without it. */
    String message() default "";
}
