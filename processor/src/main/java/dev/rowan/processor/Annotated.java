package dev.rowan.processor;

import dev.rowan.processor.model.AnnotationKind;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds a round's elements by annotation. */
final class Annotated {

    private Annotated() {}

    /**
     * The elements with the annotation.
     *
     * @param annotations those that the round's elements have: looking for any other would go through all elements, and
     *     load its class
     */
    static Set<? extends Element> with(
            AnnotationKind kind, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(kind.qualifiedName())) {
                return round.getElementsAnnotatedWith(annotation);
            }
        }
        return Set.of();
    }
}
