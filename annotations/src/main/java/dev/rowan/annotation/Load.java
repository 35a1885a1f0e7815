package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a list of a {@link Shape} is read, {@code @Load(Strategy.JOIN) List<CommentLine> comments}, or a record at the end of a
 * relation to one, {@code @Load(Strategy.SELECT_IN) AuthorCard author}; a query can say otherwise,
 * {@code select(POST_DETAIL).load(POST_DETAIL.comments, Strategy.SELECT_IN)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Load {
    /** The strategy. */
    Strategy value();
}
