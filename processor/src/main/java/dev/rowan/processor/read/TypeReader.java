package dev.rowan.processor.read;

import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Turns the compiler's types into {@link TypeRef}s, leaving type annotations behind but {@code Nullable} on type arguments. */
final class TypeReader extends SimpleTypeVisitor14<TypeRef, Void> {

    private static final TypeRef OBJECT = TypeRef.of("java.lang", "Object");

    /** The type as written. */
    static TypeRef read(TypeMirror type) {
        return new TypeReader().visit(type);
    }

    /** The name of a class. */
    static ClassRef name(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        while (!(element instanceof PackageElement)) {
            names.addFirst(element.getSimpleName().toString());
            element = Objects.requireNonNull(element.getEnclosingElement());
        }
        return new ClassRef(((PackageElement) element).getQualifiedName().toString(), List.copyOf(names));
    }

    @Override
    public TypeRef visitPrimitive(PrimitiveType type, Void nothing) {
        return TypeRef.Primitive.valueOf(type.getKind().name());
    }

    @Override
    public TypeRef visitArray(ArrayType type, Void nothing) {
        return new TypeRef.Array(visit(type.getComponentType()));
    }

    /** An error's text is its name alone where the compiler finds no symbol for it, never with annotations. */
    @Override
    public TypeRef visitError(ErrorType type, Void nothing) {
        return new TypeRef.Missing(type.asElement().getSimpleName().toString());
    }

    @Override
    public TypeRef visitDeclared(DeclaredType type, Void nothing) {
        return new TypeRef.Declared(
                name((TypeElement) type.asElement()),
                type.getTypeArguments().stream().map(this::argument).toList());
    }

    private TypeRef argument(TypeMirror type) {
        TypeRef read = visit(type);
        return read instanceof TypeRef.Declared declared ? declared.withNull(saysNullable(type)) : read;
    }

    /** Whether it carries an annotation called {@code Nullable}, whoever's it is. */
    static boolean saysNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    @Override
    public TypeRef visitTypeVariable(TypeVariable type, Void nothing) {
        return new TypeRef.Variable(type.asElement().getSimpleName().toString());
    }

    @Override
    public TypeRef visitWildcard(WildcardType type, Void nothing) {
        if (type.getSuperBound() != null) {
            return new TypeRef.Wildcard(false, visit(type.getSuperBound()));
        }
        return new TypeRef.Wildcard(true, type.getExtendsBound() == null ? OBJECT : visit(type.getExtendsBound()));
    }

    @Override
    protected TypeRef defaultAction(TypeMirror type, Void nothing) {
        return new TypeRef.Missing(type.getKind().name());
    }
}
