package dev.rowan.processor.diagnostic;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
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
        Element element = site.component()
                .flatMap(name -> field(name).or(() -> method(name, site)))
                .orElse(type);
        Optional<AnnotationMirror> mirror = site.annotation()
                .flatMap(kind -> annotations(element, kind).skip(site.nth()).findFirst());
        Optional<AnnotationValue> value =
                mirror.flatMap(found -> site.member().flatMap(member -> value(found, member, site.element())));
        return new Place(element, mirror, value);
    }

    /** The order in which places stand in the source: annotations before what they are on, the record before its components. */
    Comparator<Site> order() {
        return Comparator.<Site>comparingInt(site -> component(site))
                .thenComparingInt(this::annotation)
                .thenComparingInt(this::member)
                .thenComparingInt(Site::element);
    }

    private int component(Site site) {
        List<String> names =
                fields().map(field -> field.getSimpleName().toString()).toList();
        return site.component()
                .map(name -> names.contains(name) ? names.indexOf(name) : behind(name, names.size()))
                .orElse(-1);
    }

    /** Methods stand behind the fields. */
    private int behind(String name, int fields) {
        List<String> names = methods().map(each -> each.getSimpleName() + "()").toList();
        int index = names.indexOf(name);
        return index < 0 ? -1 : fields + index;
    }

    private int annotation(Site site) {
        Place place = find(site);
        return place.annotation()
                .map(found -> annotations(place.element()).indexOf(found))
                .orElse(Integer.MAX_VALUE);
    }

    private int member(Site site) {
        Optional<AnnotationMirror> annotation = find(site).annotation();
        List<String> members = annotation.stream()
                .flatMap(found -> found.getElementValues().keySet().stream())
                .map(member -> member.getSimpleName().toString())
                .toList();
        return site.member().map(members::indexOf).orElse(-1);
    }

    private Optional<Element> field(String component) {
        return fields().filter(field -> field.getSimpleName().contentEquals(component))
                .findFirst();
    }

    /** Of several methods of one name, the one that has the annotation. */
    private Optional<Element> method(String name, Site site) {
        List<Element> named = methods()
                .filter(method -> name.equals(method.getSimpleName() + "()"))
                .toList();
        return named.stream()
                .filter(method -> site.annotation()
                        .filter(kind -> annotations(method, kind).findAny().isPresent())
                        .isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private Stream<Element> methods() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().map(Element.class::cast);
    }

    private Stream<Element> fields() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream().map(Element.class::cast);
    }

    private static Stream<AnnotationMirror> annotations(Element element, AnnotationKind kind) {
        return annotations(element).stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(kind.qualifiedName()));
    }

    /** Rowan's annotations on the element, those in containers in the place of these. */
    private static List<AnnotationMirror> annotations(Element element) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.startsWith(AnnotationKind.PACKAGE) && name.endsWith(".List")) {
                mirror.getElementValues().values().forEach(value -> found.addAll(nested(value)));
            } else {
                found.add(mirror);
            }
        }
        return found;
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
