package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key of several columns to the primary key of another record's table, and a relation to that record. Named
 * {@code fk_<table>_<columns>} unless said otherwise.
 */
@Repeatable(ForeignKey.List.class)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ForeignKey {
    /** The record of the table that is referred to. */
    Class<?> value();

    /** The components that hold the key, in the order of the key's own. */
    String[] columns();

    /** The relation's name; empty means the other record's with a small first letter. */
    String relation() default "";

    /** What happens to this row when that row is deleted. */
    ForeignKeyAction onDelete() default ForeignKeyAction.NO_ACTION;

    /** What happens to this row when that row's key changes. */
    ForeignKeyAction onUpdate() default ForeignKeyAction.NO_ACTION;

    /** The constraint's name; empty means the convention's. */
    String name() default "";

    /** Holds several {@link ForeignKey} on one record. Written out, each one gets its own error position. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The repeated annotations. */
        ForeignKey[] value();
    }
}
