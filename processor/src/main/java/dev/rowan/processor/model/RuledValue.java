package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rules are asked of in a component: its value, or what a domain type wraps.
 *
 * @param kind what it is
 * @param getters the calls that lead to it from the component
 */
public record RuledValue(Kind kind, List<String> getters) {

    public RuledValue {
        getters = List.copyOf(getters);
    }

    /** What rules can be asked of. */
    public enum Kind {
        TEXT,
        NUMBER,
        COLLECTION
    }

    /** The value of a component; empty where rules say nothing of it. */
    public static Optional<RuledValue> of(ComponentModel component) {
        List<String> getters = new ArrayList<>();
        ValueType value = component.value();
        while (value instanceof ValueType.Domain domain) {
            getters.add(domain.component() + "()");
            value = domain.inner();
        }
        Optional<Kind> kind = value instanceof ValueType.Basic basic ? kind(basic.type()) : kind(component.type());
        return kind.map(known -> new RuledValue(known, getters));
    }

    private static Optional<Kind> kind(BasicType type) {
        if (type == BasicType.STRING) {
            return Optional.of(Kind.TEXT);
        }
        return type.isIntegral() || type.isFractional() || type == BasicType.BIG_INTEGER
                ? Optional.of(Kind.NUMBER)
                : Optional.empty();
    }

    /** Of what is stored in a form of its own. */
    private static Optional<Kind> kind(TypeRef type) {
        if (type.equals(TypeRef.of("java.lang", "String"))) {
            return Optional.of(Kind.TEXT);
        }
        boolean collection = type instanceof TypeRef.Declared declared
                && (declared.isClass("java.util", "List")
                        || declared.isClass("java.util", "Set")
                        || declared.isClass("java.util", "Map"));
        return collection ? Optional.of(Kind.COLLECTION) : Optional.empty();
    }
}
