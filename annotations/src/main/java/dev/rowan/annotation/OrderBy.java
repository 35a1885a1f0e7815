package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of a list of a {@link Shape}, in place of the relation's: {@code @OrderBy({"likes desc", "author.username"})
 * List<CommentLine> comments}. Among elements that are equal in it there is no order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OrderBy {
    /** Components of the other record, perhaps along relations to one, each with {@code  desc} or {@code  asc} behind it. */
    String[] value();
}
