package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key is made on insert. A {@code long} or {@code int} of 0, or a nullable component that is null, means 'not yet';
 * a record with a key is inserted with that key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Generated {
    /** Who makes the value; {@link GeneratedBy#AUTO} picks by type. */
    GeneratedBy value() default GeneratedBy.AUTO;

    /** The sequence's name for {@link GeneratedBy#SEQUENCE}; empty means {@code <table>_<column>_seq}. */
    String sequence() default "";
}
