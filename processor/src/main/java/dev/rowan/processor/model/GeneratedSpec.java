package dev.rowan.processor.model;

import dev.rowan.annotation.GeneratedBy;

/**
 * {@code @Generated} as written.
 *
 * @param by who makes the key
 * @param sequence empty for the convention's name
 */
public record GeneratedSpec(GeneratedBy by, String sequence) {

    static GeneratedSpec of(AnnotationFacts facts) {
        return new GeneratedSpec(facts.constant("value", GeneratedBy.AUTO), facts.text("sequence"));
    }
}
