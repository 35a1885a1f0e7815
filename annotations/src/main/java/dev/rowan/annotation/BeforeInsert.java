package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@code @Table} record that is called before it is inserted, and gives the record that is inserted instead, or
 * nothing. It may take {@code dev.rowan.Operations} of the same transaction; what it throws keeps the record from being
 * inserted. It is called by the verbs for records, not by statements over sets.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeInsert {}
