package dev.rowan.processor.model;

import java.util.List;

/**
 * {@code @Check} as written.
 *
 * @param nth which of several on the element
 * @param condition in SQL
 * @param name empty for the convention's
 * @param dialects none for all
 */
public record CheckSpec(int nth, String condition, String name, List<String> dialects) {

    static CheckSpec of(AnnotationFacts facts) {
        return new CheckSpec(facts.nth(), facts.text("value"), facts.text("name"), facts.texts("dialects"));
    }
}
