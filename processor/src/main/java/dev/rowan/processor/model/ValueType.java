package dev.rowan.processor.model;

import dev.rowan.annotation.EnumStorage;
import java.util.List;

/** How a component's values are stored, as far as its type and annotations tell. */
public sealed interface ValueType {

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
        R basic(Basic value);

        R enumeration(Enumeration value);

        R domain(Domain value);

        R json(Json value);

        R array(Array value);

        R converted(Converted value);

        R part(Part value);

        R unsupported(Unsupported value);
    }

    /** As it is. */
    record Basic(BasicType type, boolean primitive) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.basic(this);
        }
    }

    /**
     * A constant of an enum.
     *
     * @param type the enum
     * @param storage what is stored
     * @param constants its constants' names, in order
     * @param codes its members that carry {@code @EnumCode}; right is exactly one for {@link EnumStorage#CODE}
     */
    record Enumeration(ClassRef type, EnumStorage storage, List<String> constants, List<EnumCode> codes)
            implements ValueType {

        public Enumeration {
            constants = List.copyOf(constants);
            codes = List.copyOf(codes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A member of an enum that carries {@code @EnumCode}; {@code accessible} to generated code beside the record. */
    record EnumCode(String name, boolean method, int parameters, TypeRef type, boolean accessible) {}

    /** A record of one component, stored as that component. */
    record Domain(ClassRef type, String component, ValueType inner) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.domain(this);
        }
    }

    /** JSON. */
    record Json(TypeRef type, Form form) implements ValueType {

        /** What the Java side is. */
        public enum Form {
            MAP,
            LIST,
            TEXT,
            OBJECT
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** An array of the database, whose elements are stored as they would be alone. */
    record Array(TypeRef type, ValueType element) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** What a converter makes of it. */
    record Converted(ConverterModel converter) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }
    }

    /** The columns of an embedded record. */
    record Part(PartModel part) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.part(this);
        }
    }

    /** Not at all. */
    record Unsupported(Reason reason) implements ValueType {

        /** Why a type cannot be stored. */
        public enum Reason {
            /** No mapping exists for the type. */
            UNKNOWN_TYPE,
            /** A record with a table of its own, or a list or map of such. */
            TABLE,
            /** A record of several components that says neither {@code @Embedded} nor {@code @Json}. */
            PLAIN_RECORD,
            /** Domain types nested more than once, or around something that is no plain value. */
            DEEP_DOMAIN,
            /** A record with type parameters. */
            GENERIC_RECORD,
            /** {@code @Embedded} on what is no record. */
            NO_RECORD,
            /** A part that contains itself. */
            RECURSIVE_PART,
            /** {@code @Json} on a type that JSON has no form for. */
            NO_JSON,
            /** {@code @Array} on what is no list of values that arrays hold. */
            NO_ARRAY,
            /** A {@code Map} whose keys are not {@code String}. */
            JSON_KEYS,
            /** A type with unbound arguments: raw, with wildcards or with type variables. */
            OPEN_ARGUMENTS,
            /** A type that code in the record's package cannot name. */
            INACCESSIBLE,
            /** A type that does not resolve. */
            MISSING
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unsupported(this);
        }
    }
}
