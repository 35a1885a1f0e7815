package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@code @Table} record that is called on the record as it is stored after it was inserted. It gives nothing, and
 * may take {@code dev.rowan.Operations} of the same transaction, which is rolled back if it throws.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterInsert {}
