package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a {@link Shape} that tells whether there are rows at the end of a relation to many,
 * {@code @Exists("posts") boolean writes}. With {@link Where} it tells whether some meet a condition.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Exists {
    /** The relation. */
    String value();
}
