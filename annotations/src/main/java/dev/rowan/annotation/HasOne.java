package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A relation to the one record, or none, whose foreign key leads to this one. That key should be unique. */
@Repeatable(HasOne.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HasOne {
    /** The relation's name, which the field of the generated table gets. */
    String name();

    /** The record at the other end. */
    Class<?> target();

    /** The relation there that leads back, or its component. May be left out where one alone leads here. */
    String mappedBy() default "";

    /** Whether a session or a save removes those at the other end with this record. */
    boolean cascade() default false;

    /** Whether a save removes those at the other end that the relation no longer has. */
    boolean orphanRemoval() default false;

    /** Holds several {@link HasOne} on one record. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The repeated annotations. */
        HasOne[] value();
    }
}
