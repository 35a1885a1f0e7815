package dev.rowan.processor.read;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What code in a package can see. */
final class Access {

    private Access() {}

    /** Whether code in the package {@code home} can name the type. */
    static boolean canSee(TypeElement type, String home) {
        return switch (FactsReader.access(type)) {
            case PUBLIC -> true;
            case PACKAGE -> isIn(type, home);
            case PRIVATE -> false;
        };
    }

    /** Whether code in the package {@code home} can use the member of a type that it sees. */
    static boolean canUse(Element member, String home) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || !member.getModifiers().contains(Modifier.PRIVATE) && isIn(member, home);
    }

    private static boolean isIn(Element element, String home) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return ((PackageElement) around).getQualifiedName().contentEquals(home);
    }
}
