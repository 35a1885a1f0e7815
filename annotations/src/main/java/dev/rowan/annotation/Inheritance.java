package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside {@link Table} on a sealed interface, whose permitted records are the members of a family: rows of one
 * table, told apart by its discriminator. Each member has {@link DiscriminatorValue}, and all have the same key. What
 * several members have under one name is one column. With {@link InheritanceStrategy#JOINED} that table has what all
 * members have, and each member a further one for the rest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inheritance {
    /** Where the members' own columns are. */
    InheritanceStrategy value() default InheritanceStrategy.SINGLE_TABLE;

    /** What the discriminator is called in the generated table; its column's name follows the naming strategy. */
    String discriminator() default "kind";
}
