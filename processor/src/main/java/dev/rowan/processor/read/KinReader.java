package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.RecordFacts.Kin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads which types one is a family with. Sealed interfaces between the family and its records only group them: what they
 * permit, the family does.
 */
final class KinReader {

    private KinReader() {}

    static Kin read(TypeElement type) {
        Set<TypeElement> families = new LinkedHashSet<>();
        if (type.getKind() == ElementKind.RECORD || isFamily(type)) {
            families(type, families);
        }
        // a family within a family is none, and is told so itself
        families.removeIf(family -> {
            Set<TypeElement> around = new LinkedHashSet<>();
            families(family, around);
            return !around.isEmpty();
        });
        Set<ClassRef> permitted = new LinkedHashSet<>();
        permitted(type, permitted);
        return new Kin(families.stream().map(TypeReader::name).toList(), List.copyOf(permitted));
    }

    private static boolean isFamily(TypeElement type) {
        return AnnotationReader.read(type).has(AnnotationKind.INHERITANCE);
    }

    private static void families(TypeElement type, Set<TypeElement> found) {
        elements(type.getInterfaces()).forEach(each -> {
            if (isFamily(each)) {
                found.add(each);
            }
            families(each, found);
        });
    }

    private static void permitted(TypeElement type, Set<ClassRef> found) {
        elements(type.getPermittedSubclasses()).forEach(each -> {
            if (each.getKind() == ElementKind.INTERFACE
                    && !each.getPermittedSubclasses().isEmpty()) {
                permitted(each, found);
            } else {
                found.add(TypeReader.name(each));
            }
        });
    }

    private static Stream<TypeElement> elements(List<? extends TypeMirror> types) {
        return types.stream()
                .filter(each -> each.getKind() == TypeKind.DECLARED)
                .map(each -> (TypeElement) ((DeclaredType) each).asElement());
    }
}
