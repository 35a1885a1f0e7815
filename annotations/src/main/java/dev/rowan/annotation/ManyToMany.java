package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation to other records by way of a join table, whose record refers to both ends:
 * {@code @ManyToMany(name = "tags", target = Tag.class, through = PostTag.class)}. That record may have columns of its
 * own.
 */
@Repeatable(ManyToMany.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ManyToMany {
    /** The relation's name, which the field of the generated table gets. */
    String name();

    /** The record at the other end. */
    Class<?> target();

    /** The record of the join table. */
    Class<?> through();

    /** The relation of the join table's record that leads back here, or its component. May be left out where one alone does. */
    String mappedBy() default "";

    /** The relation of the join table's record that leads to the target, or its component. May be left out where one alone does. */
    String targetBy() default "";

    /**
     * The order of those at the other end, by components there and by methods that live in SQL too: {@code "createdAt"},
     * {@code "createdAt desc"}, {@code "address.line"}.
     */
    String[] orderBy() default {};

    /** Whether a session or a save removes the join table's rows with this record. Those at the other end stay. */
    boolean cascade() default false;

    /** Holds several {@link ManyToMany} on one record. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The repeated annotations. */
        ManyToMany[] value();
    }
}
