package dev.rowan.processor.diagnostic;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the place that a {@link Site} names. A component stands for its private field: the compiler of Java 17 has no
 * position for the component itself, and Kotlin's stubs carry the annotations on the field.
 */
final class Locator {

    private final Element type;

    Locator(Element type) {
        this.type = type;
    }

    /** A place as the compiler's messager takes it. */
    record Place(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {}

    /** The place, or what is nearest around it where a part of it cannot be found. */
    Place find(Site site) {
        Element element = site.component().flatMap(this::field).orElse(type);
        Optional<AnnotationMirror> mirror = site.annotation()
                .flatMap(kind -> annotations(element, kind).skip(site.nth()).findFirst());
        Optional<AnnotationValue> value =
                mirror.flatMap(found -> site.member().flatMap(member -> value(found, member, site.element())));
        return new Place(element, mirror, value);
    }

    /** Where the component stands among the others, the record itself first. */
    int order(Site site) {
        List<String> names =
                fields().map(field -> field.getSimpleName().toString()).toList();
        return site.component().map(names::indexOf).orElse(-1);
    }

    private Optional<Element> field(String component) {
        return fields().filter(field -> field.getSimpleName().contentEquals(component))
                .findFirst();
    }

    private Stream<Element> fields() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream().map(Element.class::cast);
    }

    /** Those of the kind, and those in a container of the kind. */
    private static Stream<AnnotationMirror> annotations(Element element, AnnotationKind kind) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.equals(kind.qualifiedName())) {
                found.add(mirror);
            } else if (name.equals(kind.qualifiedName() + ".List")) {
                mirror.getElementValues().values().forEach(value -> found.addAll(nested(value)));
            }
        }
        return found.stream();
    }

    private static List<AnnotationMirror> nested(AnnotationValue container) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        if (container.getValue() instanceof List<?> elements) {
            for (Object element : elements) {
                if (((AnnotationValue) element).getValue() instanceof AnnotationMirror mirror) {
                    mirrors.add(mirror);
                }
            }
        }
        return mirrors;
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member, int index) {
        Optional<AnnotationValue> whole = mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
        return whole.map(value -> value.getValue() instanceof List<?> elements && index >= 0 && index < elements.size()
                ? (AnnotationValue) elements.get(index)
                : value);
    }
}
