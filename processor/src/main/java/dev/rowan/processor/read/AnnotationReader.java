package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads Rowan's annotations off an element. */
final class AnnotationReader {

    private AnnotationReader() {}

    /** The annotations in source order; those in a container, written out or not, in the container's place. */
    static Annotations read(Element element) {
        List<AnnotationFacts> facts = new ArrayList<>();
        Map<AnnotationKind, Integer> seen = new EnumMap<>(AnnotationKind.class);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            Optional<AnnotationKind> kind = kind(type);
            if (kind.isPresent()) {
                facts.add(facts(kind.get(), mirror, seen));
            } else if (type.getSimpleName().contentEquals("List")) {
                kind(Objects.requireNonNull(type.getEnclosingElement()))
                        .ifPresent(
                                repeated -> contained(mirror).forEach(each -> facts.add(facts(repeated, each, seen))));
            }
        }
        return new Annotations(facts);
    }

    private static Optional<AnnotationKind> kind(Element element) {
        return AnnotationKind.named(element.getSimpleName().toString())
                .filter(kind -> element instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(kind.qualifiedName()));
    }

    private static AnnotationFacts facts(
            AnnotationKind kind, AnnotationMirror mirror, Map<AnnotationKind, Integer> seen) {
        Map<String, List<String>> values = new HashMap<>();
        mirror.getElementValues().forEach((member, value) -> {
            boolean classes = isClass(member.getReturnType());
            values.put(member.getSimpleName().toString(), value.accept(new Texts(classes), null));
        });
        return new AnnotationFacts(kind, seen.merge(kind, 1, Integer::sum) - 1, values);
    }

    /** The annotations inside a container. */
    static List<AnnotationMirror> contained(AnnotationMirror container) {
        List<AnnotationMirror> inside = new ArrayList<>();
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> elements) {
                for (Object element : elements) {
                    if (((AnnotationValue) element).getValue() instanceof AnnotationMirror mirror) {
                        inside.add(mirror);
                    }
                }
            }
        }
        return inside;
    }

    private static boolean isClass(TypeMirror member) {
        return member.getKind() == TypeKind.ARRAY
                ? isClass(((ArrayType) member).getComponentType())
                : member.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) member).asElement().getSimpleName().contentEquals("Class");
    }

    /** A value as texts. A class that does not resolve comes as the text {@code "<error>"}. */
    private static final class Texts extends SimpleAnnotationValueVisitor14<List<String>, Void> {
        private final boolean classes;

        Texts(boolean classes) {
            this.classes = classes;
        }

        @Override
        public List<String> visitArray(List<? extends AnnotationValue> elements, Void nothing) {
            return elements.stream()
                    .flatMap(element -> element.accept(this, null).stream())
                    .toList();
        }

        @Override
        public List<String> visitType(TypeMirror type, Void nothing) {
            return List.of(TypeReader.read(type).text());
        }

        @Override
        public List<String> visitEnumConstant(VariableElement constant, Void nothing) {
            return List.of(constant.getSimpleName().toString());
        }

        @Override
        protected List<String> defaultAction(Object value, Void nothing) {
            return List.of(classes ? "!?" : value.toString());
        }
    }
}
