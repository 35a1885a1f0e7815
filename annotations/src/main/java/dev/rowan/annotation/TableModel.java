package dev.rowan.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Written by the processor on every generated table and part: what it knew of the record when it read its source. A
 * later compilation reads this instead of the class file, which on JDK 17 has lost the nullability of components.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableModel {
    /** The version of this format. */
    int format() default 1;

    /** The model as lines, in the format of {@link #format()}; several texts where one would not hold them. */
    String[] value();
}
