package dev.rowan.processor.model;

import dev.rowan.annotation.ForeignKeyAction;

/**
 * {@code @References} as written.
 *
 * @param target the record referred to
 * @param onDelete when that row goes
 * @param onUpdate when its key changes
 * @param name empty for the convention's
 */
public record ReferencesSpec(TypeRef target, ForeignKeyAction onDelete, ForeignKeyAction onUpdate, String name) {

    static ReferencesSpec of(AnnotationFacts facts) {
        return new ReferencesSpec(
                facts.type("value"),
                facts.constant("onDelete", ForeignKeyAction.NO_ACTION),
                facts.constant("onUpdate", ForeignKeyAction.NO_ACTION),
                facts.text("name"));
    }
}
