package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is a tree of what a query is to bring: components of a table's record by name, records at the end of its
 * relations to one, and lists of those at the end of relations to many. Elements of the tree are shapes of the other
 * table, or its whole records. For {@code @Shape(of = Post.class) record PostDetail(long id, String title, AuthorCard
 * author, List<CommentLine> comments)} the processor writes {@code PostDetailShape.POST_DETAIL}, which
 * {@code select(POST_DETAIL)} selects: by one statement, and one more for each list.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Shape {
    /** The table's record. */
    Class<?> of();

    /**
     * Whether the compiler is to see to it that every tree of the shape can be saved: that it has the keys, nothing that is
     * only read, and all columns that rows need when they are inserted. Without it, a shape can be saved if it has the
     * keys and nothing that is only read, and an insert that lacks a column is refused when it comes.
     */
    boolean writable() default false;
}
