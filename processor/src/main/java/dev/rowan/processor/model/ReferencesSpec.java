package dev.rowan.processor.model;

import dev.rowan.annotation.ForeignKeyAction;
import java.util.List;

/**
 * {@code @References}, or {@code @ForeignKey} over several components, as written.
 *
 * @param target the record referred to
 * @param onDelete when that row goes
 * @param onUpdate when its key changes
 * @param name empty for the convention's
 * @param relation the relation's name, empty for the convention's
 * @param components the components of {@code @ForeignKey}
 * @param nth which of several on the record
 */
public record ReferencesSpec(
        TypeRef target,
        ForeignKeyAction onDelete,
        ForeignKeyAction onUpdate,
        String name,
        String relation,
        List<String> components,
        int nth) {

    public ReferencesSpec {
        components = List.copyOf(components);
    }

    static ReferencesSpec of(AnnotationFacts facts) {
        return new ReferencesSpec(
                facts.type("value"),
                facts.constant("onDelete", ForeignKeyAction.NO_ACTION),
                facts.constant("onUpdate", ForeignKeyAction.NO_ACTION),
                facts.text("name"),
                facts.text("relation"),
                facts.texts("columns"),
                facts.nth());
    }
}
