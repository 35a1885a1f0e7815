package dev.rowan.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One annotation with the values that were written. A value is a list of texts: numbers and flags in their Java form,
 * classes as {@link TypeRef#text()}, constants by name; what is no array has one element.
 *
 * @param kind which annotation
 * @param nth which of several of its kind on one element, from 0
 * @param values the written members; what was left to its default is absent
 */
public record AnnotationFacts(AnnotationKind kind, int nth, Map<String, List<String>> values) {

    public AnnotationFacts {
        Map<String, List<String>> sorted = new TreeMap<>();
        values.forEach((member, value) -> sorted.put(member, List.copyOf(value)));
        values = Collections.unmodifiableMap(sorted);
    }

    /** An annotation without values. */
    public static AnnotationFacts marker(AnnotationKind kind) {
        return new AnnotationFacts(kind, 0, Map.of());
    }

    /** Whether the member was written out. */
    public boolean has(String member) {
        return values.containsKey(member);
    }

    /** A member's text, when written out. */
    public Optional<String> written(String member) {
        return Optional.ofNullable(values.get(member)).map(value -> value.get(0));
    }

    /** A member's text, empty by default. */
    public String text(String member) {
        return written(member).orElse("");
    }

    /** A member's number. */
    public int number(String member, int byDefault) {
        return written(member).map(Integer::parseInt).orElse(byDefault);
    }

    /** A member's flag. */
    public boolean flag(String member, boolean byDefault) {
        return written(member).map(Boolean::parseBoolean).orElse(byDefault);
    }

    /** A member's elements, none by default. */
    public List<String> texts(String member) {
        return values.getOrDefault(member, List.of());
    }

    /** A member's class; the class of nothing when the member has no default and was left out. */
    public TypeRef type(String member) {
        return written(member).map(TypeRefParser::parse).orElseGet(() -> new TypeRef.Missing("?"));
    }

    /** A member's classes. */
    public List<TypeRef> types(String member) {
        return texts(member).stream().map(TypeRefParser::parse).toList();
    }

    /** A member's enum constant. */
    public <E extends Enum<E>> E constant(String member, E byDefault) {
        return written(member)
                .map(name -> Enum.valueOf(byDefault.getDeclaringClass(), name))
                .orElse(byDefault);
    }
}
