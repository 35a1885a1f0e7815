package dev.rowan.processor.model;

import java.util.Optional;

/**
 * {@code @Default} as written.
 *
 * @param literal a value of the component's type
 * @param sql the server's expression, empty for none
 * @param supplier a static method of the record, empty for none
 */
public record DefaultSpec(Optional<String> literal, String sql, String supplier) {

    static DefaultSpec of(AnnotationFacts facts) {
        return new DefaultSpec(facts.written("value"), facts.text("sql"), facts.text("supplier"));
    }
}
