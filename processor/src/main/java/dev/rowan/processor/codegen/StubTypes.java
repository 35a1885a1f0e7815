package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.annotation.EnumStorage;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;
import java.util.Collections;

/** The types in stubs: as near to the right ones as a wrong record allows, {@code Object} where nothing is known. */
final class StubTypes {

    private StubTypes() {}

    /** The record, where it can be named. */
    static TypeName record(RecordFacts facts) {
        if (facts.access() == RecordFacts.Access.PRIVATE) {
            return ClassName.OBJECT;
        }
        ClassName raw = TypeNames.of(facts.type());
        int parameters = facts.typeVariables().size();
        return parameters == 0
                ? raw
                : ParameterizedTypeName.get(
                        raw,
                        Collections.nCopies(parameters, WildcardTypeName.subtypeOf(ClassName.OBJECT))
                                .toArray(TypeName[]::new));
    }

    static TypeName key(KeyModel key) {
        return key instanceof KeyModel.Single single ? held(single.column().component()) : KeyCode.type(key);
    }

    static TypeName member(Member member, TypeName owner) {
        if (member instanceof EmbeddedModel part) {
            return TypeNames.generic(TypeNames.of(PartWriter.name(part.part().type())), owner);
        }
        ComponentModel component = member.component();
        return isWhole(component.value())
                ? ColumnCode.type(component, owner)
                : TypeNames.generic(RuntimeNames.VALUE_COLUMN, owner, held(component));
    }

    /** The component's type as written. */
    static TypeName written(ComponentModel component) {
        return isNameable(component) ? TypeNames.of(component.writtenType()) : ClassName.OBJECT;
    }

    /** The type of a projection's component in a source of rows. */
    static TypeName selected(ComponentModel component) {
        return isNameable(component)
                ? ColumnCode.selectedType(component, ColumnCode.selectedShape(component.value()))
                : TypeNames.generic(RuntimeNames.SELECTION, ClassName.OBJECT);
    }

    /** A type as an argument. */
    static TypeName boxed(TypeRef type) {
        return isClosed(type) ? TypeNames.boxed(type) : ClassName.OBJECT;
    }

    private static TypeName held(ComponentModel component) {
        return isNameable(component) ? TypeNames.boxed(component.type()) : ClassName.OBJECT;
    }

    private static boolean isNameable(ComponentModel component) {
        boolean hidden = component.value() instanceof ValueType.Unsupported value
                && (value.reason() == Reason.INACCESSIBLE || value.reason() == Reason.MISSING);
        return !hidden && isClosed(component.type());
    }

    /** Whether the type exists and has no variables. */
    private static boolean isClosed(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return isClosed(array.element());
        }
        if (type instanceof TypeRef.Wildcard wildcard) {
            return isClosed(wildcard.bound());
        }
        return type instanceof TypeRef.Declared declared
                ? declared.arguments().stream().allMatch(StubTypes::isClosed)
                : type.isPrimitive();
    }

    /** Whether enough is known of the value to tell what its column is. */
    private static boolean isWhole(ValueType value) {
        if (value instanceof ValueType.Enumeration enumeration) {
            return enumeration.storage() != EnumStorage.CODE
                    || enumeration.codes().stream()
                            .findFirst()
                            .flatMap(code -> BasicType.of(code.type()))
                            .isPresent();
        }
        if (value instanceof ValueType.Domain domain) {
            return isWhole(domain.inner());
        }
        if (value instanceof ValueType.Converted converted) {
            return converted
                    .converter()
                    .mapping()
                    .filter(mapping -> isWhole(mapping.stored()))
                    .isPresent();
        }
        return value instanceof ValueType.Basic || value instanceof ValueType.Json || value instanceof ValueType.Array;
    }
}
