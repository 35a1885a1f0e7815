package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key to the primary key of another record's table. The column's type is that key's type; a part embedded with
 * {@link Embedded} refers to a key of several columns. Named {@code fk_<table>_<column>} unless said otherwise.
 *
 * <p>It is a relation to that record as well, called as the component without its {@code Id}: {@code authorId} gives the
 * generated table the field {@code author} and the method {@code author()}. A component of another name makes one only
 * if {@link #relation} names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface References {
    /** The record of the table that is referred to. */
    Class<?> value();

    /** What happens to this row when that row is deleted. */
    ForeignKeyAction onDelete() default ForeignKeyAction.NO_ACTION;

    /** What happens to this row when that row's key changes. */
    ForeignKeyAction onUpdate() default ForeignKeyAction.NO_ACTION;

    /** The constraint's name; empty means the convention's. */
    String name() default "";

    /** The relation's name; empty means the component's without {@code Id}. */
    String relation() default "";
}
