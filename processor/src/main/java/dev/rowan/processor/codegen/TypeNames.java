package dev.rowan.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types of the model in JavaPoet's form. */
final class TypeNames {

    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName CHARS = ClassName.get("java.lang", "CharSequence");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final Map<TypeRef.Primitive, TypeName> PRIMITIVES = Map.of(
            TypeRef.Primitive.BOOLEAN, TypeName.BOOLEAN,
            TypeRef.Primitive.BYTE, TypeName.BYTE,
            TypeRef.Primitive.SHORT, TypeName.SHORT,
            TypeRef.Primitive.INT, TypeName.INT,
            TypeRef.Primitive.LONG, TypeName.LONG,
            TypeRef.Primitive.CHAR, TypeName.CHAR,
            TypeRef.Primitive.FLOAT, TypeName.FLOAT,
            TypeRef.Primitive.DOUBLE, TypeName.DOUBLE);

    private TypeNames() {}

    static ClassName of(ClassRef type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return Objects.requireNonNull(PRIMITIVES.get(primitive));
        }
        if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(of(array.element()));
        }
        if (type instanceof TypeRef.Declared declared) {
            ClassName raw = of(declared.type());
            TypeName[] arguments =
                    declared.arguments().stream().map(TypeNames::argument).toArray(TypeName[]::new);
            return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
        }
        if (type instanceof TypeRef.Wildcard wildcard) {
            TypeName bound = of(wildcard.bound());
            return wildcard.upper() ? WildcardTypeName.subtypeOf(bound) : WildcardTypeName.supertypeOf(bound);
        }
        if (type instanceof TypeRef.Variable variable) {
            return TypeVariableName.get(variable.name());
        }
        return ClassName.OBJECT;
    }

    private static TypeName argument(TypeRef type) {
        return isOrNull(type) ? nullable(of(type)) : of(type);
    }

    /** Whether it is a type argument that may be null. */
    static boolean isOrNull(TypeRef type) {
        return type instanceof TypeRef.Declared declared && declared.orNull();
    }

    /** The type as a type argument can name it. */
    static TypeName boxed(TypeRef type) {
        return of(type).box();
    }

    /** The type with which a component is declared. */
    static TypeName declared(ComponentModel component) {
        return component.nullable() && !component.optional() ? nullable(component.type()) : of(component.writtenType());
    }

    /** The boxed type with {@code @Nullable}, on an array's brackets where it is one. */
    static TypeName nullable(TypeRef type) {
        return nullable(boxed(type));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /** A generic class with its arguments. */
    static TypeName generic(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }
}
