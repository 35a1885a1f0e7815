package dev.rowan.processor.model;

import java.util.Optional;

/**
 * A converter's class, as {@code @Convert} names it.
 *
 * @param type the class
 * @param access how generated code gets an instance
 * @param mapping the types it converts between; empty when it is no converter, or leaves its types open
 */
public record ConverterModel(TypeRef type, Access access, Optional<Mapping> mapping) {

    /** How generated code gets an instance. */
    public enum Access {
        /** A static field {@code INSTANCE} of the converter's own type. */
        INSTANCE,
        /** A constructor without parameters. */
        CONSTRUCTOR,
        /** Neither is there, or neither can be seen. */
        NONE
    }

    /** From the component's type to the stored one. */
    public record Mapping(TypeRef javaType, ValueType stored) {}
}
