package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the methods of a type that an annotation stands on, and those that one names. */
final class MethodReader {

    private static final String EXPRESSION = "dev.rowan.sql.Expr";

    private final Types types;

    MethodReader(Types types) {
        this.types = types;
    }

    /** Twins are read where there are hybrids, and conditions where shapes name some: other methods may change without a word in what is generated. */
    List<MarkedMethod> read(TypeElement type) {
        List<TypeRef> generated = generated(TypeReader.name(type));
        List<ExecutableElement> all = ElementFilter.methodsIn(type.getEnclosedElements());
        List<MarkedMethod> marked = all.stream()
                .filter(method -> !AnnotationReader.read(method).facts().isEmpty() && isNoAccessor(method, type))
                .map(method -> method(method, generated))
                .toList();
        Set<String> conditions = conditions(type);
        if (conditions.isEmpty() && marked.stream().noneMatch(method -> method.has(AnnotationKind.HYBRID))) {
            return marked;
        }
        List<MarkedMethod> twins = all.stream()
                .filter(method -> (method.getModifiers().contains(Modifier.STATIC)
                                        && !method.getParameters().isEmpty()
                                || conditions.contains(method.getSimpleName().toString()))
                        && AnnotationReader.read(method).facts().isEmpty())
                .map(method -> method(method, generated))
                .toList();
        return Stream.concat(marked.stream(), twins.stream()).toList();
    }

    /** The methods that a shape names as conditions. */
    private static Set<String> conditions(TypeElement type) {
        return type.getRecordComponents().stream()
                .flatMap(component -> AnnotationReader.read(component).first(AnnotationKind.WHERE).stream())
                .map(where -> where.text("value"))
                .collect(Collectors.toSet());
    }

    /** Annotations of components are passed on to what can have them. */
    private static boolean isNoAccessor(ExecutableElement method, TypeElement type) {
        Annotations annotations = AnnotationReader.read(method);
        boolean own = annotations.has(AnnotationKind.HYBRID)
                || MarkedMethod.HOOKS.keySet().stream().anyMatch(annotations::has);
        return own
                || type.getRecordComponents().stream().noneMatch(component -> method.equals(component.getAccessor()));
    }

    private MarkedMethod method(ExecutableElement method, List<TypeRef> generated) {
        return new MarkedMethod(
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                !method.getModifiers().contains(Modifier.PRIVATE),
                method.getThrownTypes().stream().anyMatch(this::isChecked),
                TypeReader.saysNullable(method) || TypeReader.saysNullable(method.getReturnType()),
                TypeReader.read(method.getReturnType()),
                method.getParameters().stream()
                        .map(VariableElement::asType)
                        .map(TypeReader::read)
                        .map(parameter -> resolved(parameter, generated))
                        .toList(),
                held(method.getReturnType()),
                AnnotationReader.read(method));
    }

    /** What twins take: the record's table, or its columns wherever it is a part. */
    private static List<TypeRef> generated(ClassRef record) {
        return List.of(MarkedMethod.table(record), MarkedMethod.columns(record));
    }

    /** What is generated is there only when all has been read; with arguments, the compiler has no name for it until then. */
    private static TypeRef resolved(TypeRef parameter, List<TypeRef> generated) {
        if (parameter instanceof TypeRef.Missing missing && !SourceVersion.isName(missing.name())) {
            return generated.get(1);
        }
        return generated.stream()
                .filter(type -> parameter instanceof TypeRef.Missing missing
                        && type instanceof TypeRef.Declared declared
                        && missing.name().equals(declared.type().simpleName()))
                .findFirst()
                .orElse(parameter);
    }

    private boolean isChecked(TypeMirror thrown) {
        for (TypeMirror type = thrown; type.getKind() == TypeKind.DECLARED; ) {
            Element element = ((DeclaredType) type).asElement();
            String name = ((TypeElement) element).getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return false;
            }
            type = ((TypeElement) element).getSuperclass();
        }
        return true;
    }

    /** What an expression is of: the argument of the class that all expressions have in common. */
    private Optional<TypeRef> held(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(EXPRESSION)) {
            return declared.getTypeArguments().stream()
                    .<TypeRef>map(TypeReader::read)
                    .findFirst();
        }
        return types.directSupertypes(type).stream()
                .flatMap(above -> held(above).stream())
                .findFirst();
    }
}
