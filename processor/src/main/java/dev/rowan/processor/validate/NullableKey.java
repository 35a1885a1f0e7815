package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;

/** A key has a value, unless its value is made on insert. */
final class NullableKey implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.has(AnnotationKind.ID) && component.nullable() && !component.has(AnnotationKind.GENERATED)) {
                report.error(
                        Code.NULLABLE_KEY,
                        component.site(),
                        "A key is never NULL, and nothing makes its value when the component is null.",
                        component.optional()
                                ? "Remove Optional, or add @Generated."
                                : "Remove @Nullable, or add @Generated.");
            }
        }
    }
}
