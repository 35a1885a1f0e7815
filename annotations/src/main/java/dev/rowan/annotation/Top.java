package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many elements of a list of a {@link Shape} are read at the most for each row: the first in the order of the list, or
 * those that {@link #by} says, {@code @Top(value = 3, by = "likes desc") List<CommentLine> best}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Top {
    /** The number of elements, 1 or more. */
    int value();

    /**
     * The order that tells which are the first, as in {@link OrderBy}; by default it is the list's. Without {@link OrderBy}, it
     * is the order of the list as well.
     */
    String[] by() default {};
}
