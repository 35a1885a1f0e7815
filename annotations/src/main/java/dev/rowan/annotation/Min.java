package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a {@link Shape} that is the least value of a column of the rows at the end of a relation to many,
 * {@code @Min("comments.likes") @Nullable Integer fewest}; null where there are no values. With {@link Where} it is of some of
 * the rows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Min {
    /** The relation, then the column, perhaps along relations to one. */
    String value();
}
