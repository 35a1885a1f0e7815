package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a package or class: writes {@code <Name>Catalog} with the list of tables in dependency order. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Catalog {
    /** The records; empty means every {@link Table} record of this compilation in the package and those below it. */
    Class<?>[] records() default {};

    /** The generated class's name; empty means {@code <Class>Catalog}, or the last part of the package's name with a capital and {@code Catalog}. */
    String name() default "";
}
