package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on a record that is a member of a family: what the discriminator holds in its rows. See {@link Inheritance}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DiscriminatorValue {
    /** Letters, digits, {@code _}, {@code -} and {@code .}, up to 40 of them. Part of the schema, so that statements have it in their text. */
    String value();
}
