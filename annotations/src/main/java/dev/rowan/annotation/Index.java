package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index: on a component for its column, on the record for several. Named {@code ix_<table>_<columns>} unless said otherwise. */
@Repeatable(Index.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Index {
    /**
     * The parts in order, only on the record: a component (embedded ones by path), with {@code desc} behind it for a
     * descending part ({@code "createdAt desc"}), or an SQL expression in parentheses ({@code "(lower(email))"}).
     */
    String[] value() default {};

    /** The index's name; empty means the convention's. */
    String name() default "";

    /** Whether it allows each value once. */
    boolean unique() default false;

    /** SQL condition of a partial index; empty means every row. Refused at creation by databases without partial indexes. */
    String where() default "";

    /** Access method, such as {@code "gin"} or {@code "hash"}; empty means the database's default. */
    String method() default "";

    /** The dialects that get it, by name; empty means all. Elsewhere the index is left out. */
    String[] dialects() default {};

    /** Holds several {@link Index} on one element. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @interface List {
        /** The repeated annotations. */
        Index[] value();
    }
}
