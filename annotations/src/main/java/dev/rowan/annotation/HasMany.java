package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A relation to the records whose foreign key leads to this one: {@code @HasMany(name = "posts", target = Post.class)} on a user. */
@Repeatable(HasMany.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HasMany {
    /** The relation's name, which the field of the generated table gets. */
    String name();

    /** The record at the other end. */
    Class<?> target();

    /**
     * The relation there that leads back, or its component: {@code "author"} or {@code "authorId"}. May be left out where
     * one alone leads here.
     */
    String mappedBy() default "";

    /**
     * The order of those at the other end, by components there and by methods that live in SQL too: {@code "createdAt"},
     * {@code "createdAt desc"}, {@code "address.line"}.
     */
    String[] orderBy() default {};

    /** Whether a session or a save removes those at the other end with this record. */
    boolean cascade() default false;

    /** Whether a save removes those at the other end that the relation no longer has. */
    boolean orphanRemoval() default false;

    /** Holds several {@link HasMany} on one record. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The repeated annotations. */
        HasMany[] value();
    }
}
