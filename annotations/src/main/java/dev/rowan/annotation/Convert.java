package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores a component through a converter, {@code dev.rowan.type.Converter}, from its type to one that Rowan knows. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Convert {
    /** The converter's class, with a public constructor without parameters or a public static final field {@code INSTANCE}. */
    Class<?> value();
}
