package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name its name
 * @param type its type, inside the {@code Optional} if there is one
 * @param optional whether it is an {@code Optional}
 * @param nullness whether it carries {@code @Nullable}
 * @param annotations what else is written on it
 * @param value how it is stored
 * @param reference what {@code @References} leads to, when it is written
 */
public record ComponentModel(
        String name,
        TypeRef type,
        boolean optional,
        RecordFacts.Nullness nullness,
        Annotations annotations,
        ValueType value,
        Optional<ReferenceModel> reference) {

    private static final ClassRef OPTIONAL = ClassRef.of("java.util", "Optional");

    /** Whether the component may be without a value: NULL in the database. */
    public boolean nullable() {
        return optional || nullness == RecordFacts.Nullness.NULLABLE;
    }

    /** The type as written, with its {@code Optional}. */
    public TypeRef writtenType() {
        return optional ? new TypeRef.Declared(OPTIONAL, List.of(type)) : type;
    }

    /** Whether the annotation is written on it. */
    public boolean has(AnnotationKind kind) {
        return annotations.has(kind);
    }

    /** The place to report its problems at. */
    public Site site() {
        return Site.component(name);
    }

    /** The embedded part, if it is one. */
    public Optional<PartModel> part() {
        return value instanceof ValueType.Part part ? Optional.of(part.part()) : Optional.empty();
    }
}
