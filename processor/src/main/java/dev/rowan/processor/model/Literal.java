package dev.rowan.processor.model;

/** A default that was written as text, understood. */
public sealed interface Literal {

    /** A value of a basic type, in the form that {@link Literals} checked. */
    record Basic(BasicType type, String text) implements Literal {}

    /** A constant of an enum. */
    record Constant(ClassRef type, String name) implements Literal {}

    /** A domain type around a value. */
    record Wrapped(ClassRef type, Literal inner) implements Literal {}

    /** JSON: an empty list or map, or text. */
    record EmptyJson(ValueType.Json.Form form, String text) implements Literal {}
}
