package dev.rowan.processor.model;

/**
 * {@code @Table} as written.
 *
 * @param name empty when left to the naming strategy
 * @param schema empty for the connection's
 * @param comment empty for none
 */
public record TableSpec(String name, String schema, String comment) {

    static TableSpec of(AnnotationFacts facts) {
        return new TableSpec(facts.text("name"), facts.text("schema"), facts.text("comment"));
    }
}
