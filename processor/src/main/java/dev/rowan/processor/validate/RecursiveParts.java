package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;

/** No record contains itself, at once or by way of its parts. Records that only embed such a one are not blamed. */
final class RecursiveParts implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (leadsTo(model.type(), component)) {
                report.error(
                        Code.RECURSIVE_PART,
                        component.site().at(AnnotationKind.EMBEDDED),
                        component.type().display() + " contains " + what(component, model)
                                + ", so that the columns would never end.",
                        "Refer to the other row by its key, or say @Json.");
            }
        }
    }

    private static String what(ComponentModel component, RecordModel model) {
        String name = model.type().nestedName();
        return component.type().display().equals(name) ? "itself" : name;
    }

    private static boolean leadsTo(ClassRef record, ComponentModel component) {
        boolean recursive = component.value() instanceof ValueType.Unsupported unsupported
                && unsupported.reason() == Reason.RECURSIVE_PART
                && component.type() instanceof TypeRef.Declared declared
                && declared.type().equals(record);
        return recursive
                || component
                        .part()
                        .filter(part -> part.components().stream().anyMatch(inner -> leadsTo(record, inner)))
                        .isPresent();
    }
}
