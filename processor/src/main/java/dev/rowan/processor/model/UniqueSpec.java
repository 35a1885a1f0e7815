package dev.rowan.processor.model;

import java.util.List;

/**
 * {@code @Unique} as written.
 *
 * @param nth which of several on the element
 * @param components paths of components, none on a component
 * @param name empty for the convention's
 */
public record UniqueSpec(int nth, List<String> components, String name) {

    static UniqueSpec of(AnnotationFacts facts) {
        return new UniqueSpec(facts.nth(), facts.texts("value"), facts.text("name"));
    }
}
