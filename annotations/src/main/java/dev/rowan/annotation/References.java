package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key to the primary key of another record's table. The column's type is that key's type. Named {@code fk_<table>_<column>} unless said otherwise. */
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
}
