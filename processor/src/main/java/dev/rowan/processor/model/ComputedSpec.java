package dev.rowan.processor.model;

/**
 * {@code @Computed} as written.
 *
 * @param expression over the table's columns
 * @param stored whether the value is kept
 */
public record ComputedSpec(String expression, boolean stored) {

    static ComputedSpec of(AnnotationFacts facts) {
        return new ComputedSpec(facts.text("value"), facts.flag("stored", true));
    }
}
