package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which elements of a list of a {@link Shape} are read, or which rows a {@link Count} or another aggregate is of: those that
 * meet the condition of a static method of the record, {@code static Condition approved(CommentTable comment)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Where {
    /** The method. */
    String value();
}
