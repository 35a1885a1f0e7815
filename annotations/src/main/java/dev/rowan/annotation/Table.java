package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record to a database table. For {@code record User} the processor writes {@code UserTable} (with the constant
 * {@code USER}) and {@code UserBuilder} into the record's package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name; empty means the record's name put through the naming strategy. */
    String name() default "";

    /** The schema (on MySQL and MariaDB a database, on SQLite an attached one) of the table; empty for the connection's. */
    String schema() default "";

    /** A comment stored in the database; empty means none. */
    String comment() default "";
}
