package dev.rowan.processor.model;

import java.util.List;

/**
 * {@code @ColumnType} as written.
 *
 * @param nth which of several on the component
 * @param type the type as the database spells it
 * @param dialects none for all others
 */
public record ColumnTypeSpec(int nth, String type, List<String> dialects) {

    static ColumnTypeSpec of(AnnotationFacts facts) {
        return new ColumnTypeSpec(facts.nth(), facts.text("value"), facts.texts("dialects"));
    }
}
