package dev.rowan.processor.read;

import dev.rowan.annotation.EnumStorage;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.EnumCode;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what there is to know of an enum. */
final class EnumReader {

    ValueType.Enumeration read(TypeElement type, Annotations annotations, String home) {
        List<EnumCode> codes = type.getEnclosedElements().stream()
                .filter(member -> AnnotationReader.read(member).has(AnnotationKind.ENUM_CODE))
                .map(member -> code(member, home))
                .toList();
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        EnumStorage byDefault = codes.isEmpty() ? EnumStorage.NAME : EnumStorage.CODE;
        EnumStorage storage = annotations
                .first(AnnotationKind.ENUMERATED)
                .map(written -> written.constant("value", byDefault))
                .orElse(byDefault);
        return new ValueType.Enumeration(TypeReader.name(type), storage, constants, codes);
    }

    private static EnumCode code(Element member, String home) {
        boolean usable = Access.canUse(member, home) && !member.getModifiers().contains(Modifier.STATIC);
        return member instanceof ExecutableElement method
                ? new EnumCode(
                        method.getSimpleName().toString(),
                        true,
                        method.getParameters().size(),
                        TypeReader.read(method.getReturnType()),
                        usable)
                : new EnumCode(member.getSimpleName().toString(), false, 0, TypeReader.read(member.asType()), usable);
    }
}
