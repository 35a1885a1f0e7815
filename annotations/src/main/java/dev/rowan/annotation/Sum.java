package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a {@link Shape} that is the sum of a column of the rows at the end of a relation to many,
 * {@code @Sum("comments.likes") long likes}: {@code long} for whole numbers, and the type of the column for others. Where there
 * are no values it is 0, or null if the component is nullable. With {@link Where} it is of some of the rows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Sum {
    /** The relation, then the column, perhaps along relations to one. */
    String value();
}
