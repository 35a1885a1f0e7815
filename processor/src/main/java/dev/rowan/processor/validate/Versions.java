package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;

/** A version is a number that always has a value. */
final class Versions implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.has(AnnotationKind.VERSION)) {
                check(component, report);
            }
        }
    }

    private static void check(ComponentModel component, Report report) {
        Site site = component.site().at(AnnotationKind.VERSION);
        TypeRef type = component.type().boxed();
        boolean counts = type.equals(TypeRef.Primitive.INT.box()) || type.equals(TypeRef.Primitive.LONG.box());
        boolean plain = component.value() instanceof ValueType.Basic;
        if (!(counts && plain) && !(component.value() instanceof ValueType.Unsupported)) {
            report.error(
                    Code.VERSION_TYPE,
                    site,
                    "A version counts updates in an int or long, and " + Contents.description(component) + ".",
                    "Change the component to int or long.");
        } else if (component.nullable()) {
            report.error(
                    Code.VERSION_NULLABLE,
                    site,
                    "A version always has a value, and the component is nullable.",
                    "Change the component to " + (type.equals(TypeRef.Primitive.INT.box()) ? "int" : "long") + ".");
        }
    }
}
