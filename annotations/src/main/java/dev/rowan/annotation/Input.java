package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record with some of a table's components, by name: what an insert or update is given. The processor writes {@code <Record>Input} with {@code values(record)}. Components that are left out are not set to NULL. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Input {
    /** The table's record. */
    Class<?> of();
}
