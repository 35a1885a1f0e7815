package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component of a {@link Shape} that is the number of rows at the end of a relation to many, {@code @Count("comments") long comments}; with {@link Where} of those that meet a condition. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Count {
    /** The relation. */
    String value();
}
