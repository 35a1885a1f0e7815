package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many times a {@link Shape} is nested in itself by this component, such as the replies to a comment; below there is nothing. Where several components nest it, each goes on alone: the parents of a category have no children. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Depth {
    /** The number of levels below the first, 1 or more. */
    int value();
}
