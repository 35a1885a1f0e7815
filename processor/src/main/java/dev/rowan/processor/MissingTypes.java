package dev.rowan.processor;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;

/** Finds out whether a record mentions types that do not exist, or do not exist yet. */
final class MissingTypes {

    private MissingTypes() {}

    static boolean any(RecordModel model) {
        boolean target = model instanceof InputModel input && input.target().isMissing();
        boolean shape = model instanceof ShapeModel each && each.target().isMissing();
        boolean relation = model.facts().annotations().relations().stream()
                .anyMatch(spec -> spec.target().isMissing()
                        || spec.kind() == AnnotationKind.MANY_TO_MANY
                                && spec.through().isMissing());
        boolean key = model.facts().annotations().foreignKeys().stream()
                .anyMatch(spec -> spec.target().isMissing());
        return target || shape || relation || key || model.components().stream().anyMatch(MissingTypes::isMissing);
    }

    private static boolean isMissing(ComponentModel component) {
        boolean reference = component
                .annotations()
                .references()
                .filter(spec -> spec.target().isMissing())
                .isPresent();
        return reference
                || component.type().isMissing()
                || component.value() instanceof ValueType.Unsupported value && value.reason() == Reason.MISSING
                || component.part().filter(MissingTypes::any).isPresent();
    }

    /** Whether the component's own type is there, but cannot be made out. */
    static boolean isUnresolvable(ComponentModel component) {
        return component.value() instanceof ValueType.Unsupported value
                && value.reason() == Reason.MISSING
                && !component.annotations().has(AnnotationKind.CONVERT);
    }
}
