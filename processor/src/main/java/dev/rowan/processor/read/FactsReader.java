package dev.rowan.processor.read;

import dev.rowan.annotation.NamingStrategy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordFacts.Access;
import dev.rowan.processor.model.RecordFacts.ComponentFacts;
import dev.rowan.processor.model.RecordFacts.MethodFacts;
import dev.rowan.processor.model.RecordFacts.Nullness;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a type says of itself off its element. */
final class FactsReader {

    private final Elements elements;
    private final MethodReader methods;
    private final NamingStrategy byDefault;

    FactsReader(Elements elements, Types types, NamingStrategy byDefault) {
        this.elements = elements;
        this.methods = new MethodReader(types);
        this.byDefault = byDefault;
    }

    RecordFacts read(TypeElement type) {
        Annotations annotations = AnnotationReader.read(type);
        List<ComponentFacts> components =
                type.getRecordComponents().stream().map(FactsReader::component).toList();
        return new RecordFacts(
                TypeReader.name(type),
                kind(type),
                access(type),
                type.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList(),
                naming(type, annotations),
                annotations,
                components,
                suppliers(type, components),
                methods.read(type),
                KinReader.read(type));
    }

    private static ComponentFacts component(RecordComponentElement component) {
        return new ComponentFacts(
                component.getSimpleName().toString(),
                TypeReader.read(component.asType()),
                nullness(component),
                AnnotationReader.read(component));
    }

    /** Annotations for fields or methods are passed on to the accessor, those for types stand on the type. */
    private static Nullness nullness(RecordComponentElement component) {
        if (Stream.of(component.asType(), component, component.getAccessor()).anyMatch(TypeReader::saysNullable)) {
            return Nullness.NULLABLE;
        }
        boolean misplaced =
                component.asType() instanceof ArrayType array && TypeReader.saysNullable(array.getComponentType());
        return misplaced ? Nullness.MISPLACED : Nullness.REQUIRED;
    }

    /** Only where a default names one: other methods may change without a word in what is generated. */
    private static List<MethodFacts> suppliers(TypeElement type, List<ComponentFacts> components) {
        boolean needed = components.stream()
                .flatMap(component -> component.annotations().defaultValue().stream())
                .anyMatch(value -> !value.supplier().isEmpty());
        return !needed
                ? List.of()
                : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                                && method.getParameters().isEmpty())
                        .map(FactsReader::method)
                        .toList();
    }

    private static MethodFacts method(ExecutableElement method) {
        return new MethodFacts(
                method.getSimpleName().toString(),
                TypeReader.read(method.getReturnType()),
                !method.getModifiers().contains(Modifier.PRIVATE));
    }

    private NamingStrategy naming(TypeElement type, Annotations annotations) {
        return Stream.of(annotations, AnnotationReader.read(elements.getPackageOf(type)))
                .flatMap(each -> each.first(AnnotationKind.NAMING).stream())
                .map(naming -> naming.constant("value", byDefault))
                .findFirst()
                .orElse(byDefault);
    }

    private static RecordFacts.Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> RecordFacts.Kind.RECORD;
            case INTERFACE -> RecordFacts.Kind.INTERFACE;
            case ENUM -> RecordFacts.Kind.ENUM;
            case ANNOTATION_TYPE -> RecordFacts.Kind.ANNOTATION;
            default -> RecordFacts.Kind.CLASS;
        };
    }

    /** The narrowest access of the type and those around it. */
    static Access access(TypeElement type) {
        Access narrowest = Access.PUBLIC;
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return Access.PRIVATE;
            }
            narrowest = element.getModifiers().contains(Modifier.PUBLIC) ? narrowest : Access.PACKAGE;
        }
        return narrowest;
    }
}
