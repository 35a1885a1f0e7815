package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a {@link Shape} that a relation leads to is read with rows that are marked as deleted by {@link SoftDelete}:
 * those of the table at the other end, and no others.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface IncludeDeleted {
    /** Why, for those who read the code; not blank. */
    String value();
}
