package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how record and component names become table and column names, for one record or for every record of a package
 * (on {@code package-info}). Without it the compiler option {@code -Arowan.naming}, else {@link NamingStrategy#SNAKE_CASE}, holds.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Naming {
    /** The strategy. */
    NamingStrategy value();
}
