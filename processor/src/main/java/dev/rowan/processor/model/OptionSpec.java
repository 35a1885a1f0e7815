package dev.rowan.processor.model;

import java.util.List;

/**
 * {@code @TableOption} as written.
 *
 * @param nth which of several on the record
 * @param clause as the database spells it
 * @param dialects the dialects that get it
 */
public record OptionSpec(int nth, String clause, List<String> dialects) {

    static OptionSpec of(AnnotationFacts facts) {
        return new OptionSpec(facts.nth(), facts.text("value"), facts.texts("dialects"));
    }
}
