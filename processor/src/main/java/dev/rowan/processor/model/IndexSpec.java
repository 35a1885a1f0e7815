package dev.rowan.processor.model;

import java.util.List;

/**
 * {@code @Index} as written.
 *
 * @param nth which of several on the element
 * @param parts parts as written, none on a component
 * @param name empty for the convention's
 * @param unique whether each value is allowed once
 * @param where condition of a partial index, empty for every row
 * @param method access method, empty for the default
 * @param dialects none for all
 */
public record IndexSpec(
        int nth, List<String> parts, String name, boolean unique, String where, String method, List<String> dialects) {

    static IndexSpec of(AnnotationFacts facts) {
        return new IndexSpec(
                facts.nth(),
                facts.texts("value"),
                facts.text("name"),
                facts.flag("unique", false),
                facts.text("where"),
                facts.text("method"),
                facts.texts("dialects"));
    }
}
