package dev.rowan.processor.validate;

import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ValueType;
import java.util.Optional;

/** What a component's column holds in the end, behind domain types, enums and converters. */
final class Contents {

    private static final As AS = new As();

    private Contents() {}

    /** The plain type in the column; empty for JSON, for arrays, for parts, and where an error keeps it from being known. */
    static Optional<BasicType> of(ValueType value) {
        return value.accept(AS);
    }

    /** Whether the column holds JSON. */
    static boolean isJson(ValueType value) {
        return value instanceof ValueType.Json;
    }

    /** Whether the column holds an array. */
    static boolean isArray(ValueType value) {
        return value instanceof ValueType.Array;
    }

    /** The end of a sentence about a component that has the wrong type: {@code this is an Instant}. */
    static String description(ComponentModel component) {
        if (isJson(component.value())) {
            return "this is stored as JSON";
        }
        if (isArray(component.value())) {
            return "this is stored as an array";
        }
        Optional<BasicType> stored = of(component.value());
        boolean itself = component.value() instanceof ValueType.Basic || stored.isEmpty();
        return itself
                ? "this is " + component.type().display()
                : "this is stored as " + stored.orElseThrow().type().display();
    }

    private static final class As implements ValueType.Visitor<Optional<BasicType>> {
        @Override
        public Optional<BasicType> basic(ValueType.Basic value) {
            return Optional.of(value.type());
        }

        @Override
        public Optional<BasicType> enumeration(ValueType.Enumeration value) {
            return switch (value.storage()) {
                case NAME -> Optional.of(BasicType.STRING);
                case ORDINAL -> Optional.of(BasicType.SHORT);
                case CODE -> value.codes().stream().findFirst().flatMap(code -> BasicType.of(code.type()));
            };
        }

        @Override
        public Optional<BasicType> domain(ValueType.Domain value) {
            return value.inner().accept(this);
        }

        @Override
        public Optional<BasicType> json(ValueType.Json value) {
            return Optional.empty();
        }

        @Override
        public Optional<BasicType> array(ValueType.Array value) {
            return Optional.empty();
        }

        @Override
        public Optional<BasicType> converted(ValueType.Converted value) {
            return value.converter()
                    .mapping()
                    .flatMap(mapping -> mapping.stored().accept(this));
        }

        @Override
        public Optional<BasicType> part(ValueType.Part value) {
            return Optional.empty();
        }

        @Override
        public Optional<BasicType> unsupported(ValueType.Unsupported value) {
            return Optional.empty();
        }
    }
}
