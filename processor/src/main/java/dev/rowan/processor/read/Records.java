package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordTextReader;
import dev.rowan.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The facts of records wherever they come from: from source, or from the {@code @TableModel} of what was generated for
 * them when they were compiled. Lives for one round, since the compiler makes new elements in the next.
 */
final class Records {

    private final Elements elements;
    private final Origins origins;
    private final FactsReader reader;
    private final Map<ClassRef, Optional<Found>> found = new HashMap<>();

    Records(Elements elements, Types types, Origins origins, Options options) {
        this.elements = elements;
        this.origins = origins;
        this.reader = new FactsReader(elements, types, options.naming());
    }

    /**
     * A type's facts.
     *
     * @param lossy whether its class file does not tell which components are nullable, and no model does either
     */
    record Found(RecordFacts facts, boolean lossy) {}

    /** The facts of a type; empty when there is no such type. */
    Optional<Found> find(ClassRef type) {
        Optional<Found> known = found.get(type);
        if (known == null) {
            known = element(type).map(this::read);
            found.put(type, known);
        }
        return known;
    }

    /** The facts of a type that is a shape; empty for any other. */
    Optional<RecordFacts> shape(TypeRef type) {
        return type instanceof TypeRef.Declared declared && declared.arguments().isEmpty()
                ? find(declared.type())
                        .map(Found::facts)
                        .filter(facts -> facts.annotations().has(AnnotationKind.SHAPE))
                : Optional.empty();
    }

    boolean isSource(ClassRef type) {
        return element(type).filter(origins::isSource).isPresent();
    }

    Optional<TypeElement> element(ClassRef type) {
        return Optional.ofNullable(elements.getTypeElement(type.canonicalName()));
    }

    private Found read(TypeElement type) {
        if (origins.isSource(type)) {
            return new Found(reader.read(type), false);
        }
        return compiled(TypeReader.name(type))
                .map(facts -> new Found(facts, false))
                .orElseGet(() -> fromClassFile(type));
    }

    /** Compilers before 22 do not show the type annotations of class files. */
    private Found fromClassFile(TypeElement type) {
        RecordFacts facts = reader.read(type);
        boolean anyReference = facts.components().stream()
                .anyMatch(component -> !component.type().isPrimitive());
        return new Found(facts, anyReference && Runtime.version().feature() < 22);
    }

    /** What was known of a compiled record when it was compiled. */
    private Optional<RecordFacts> compiled(ClassRef type) {
        return Stream.of("Table", "Columns")
                .flatMap(suffix -> element(type.generated(suffix)).stream())
                .flatMap(generated -> AnnotationReader.read(generated).first(AnnotationKind.TABLE_MODEL).stream())
                .map(AnnotationFacts::values)
                .map(values -> RecordTextReader.read(Objects.requireNonNull(values.get("value"))))
                .filter(facts -> facts.type().equals(type))
                .findFirst();
    }
}
