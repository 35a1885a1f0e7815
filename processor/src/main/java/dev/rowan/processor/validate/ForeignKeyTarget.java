package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ReferenceModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;

/** A foreign key leads to the primary key of a table, which is one column of the same type. */
final class ForeignKeyTarget implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.part().isPresent()) {
                continue;
            }
            component.reference().ifPresent(reference -> check(component, reference, report));
        }
    }

    private static void check(ComponentModel component, ReferenceModel reference, Report report) {
        Site site = component.site().at(AnnotationKind.REFERENCES).member("value");
        TypeRef named = reference.spec().target();
        if (named.isMissing()) {
            return;
        }
        if (reference.target().isEmpty()) {
            report.error(
                    Code.REFERENCE_TO_NO_TABLE,
                    site,
                    annotation(reference) + " leads to " + named.display() + ", which is no @Table record.",
                    "Name the record of the table that is referred to.");
            return;
        }
        ReferenceModel.Target target = reference.target().get();
        String owner = target.record().nestedName();
        switch (target.key().size()) {
            case 0 ->
                report.error(
                        Code.REFERENCE_TO_KEYLESS_TABLE,
                        site,
                        annotation(reference) + " leads to the primary key of " + owner + ", which has none.",
                        "Mark the key of " + owner + " with @Id.");
            case 1 -> type(component, reference, target.key().get(0), report);
            default ->
                report.error(
                        Code.REFERENCE_TO_COMPOSITE_KEY,
                        site,
                        annotation(reference) + " leads to the primary key of " + owner + ", which has the columns "
                                + Words.list(target.key().stream()
                                        .map(ReferenceModel.KeyColumn::name)
                                        .toList())
                                + ", and a component is one column.",
                        "Refer to it by as many components with @ForeignKey on the record.");
        }
    }

    private static void type(
            ComponentModel component, ReferenceModel reference, ReferenceModel.KeyColumn key, Report report) {
        if (component.value() instanceof ValueType.Unsupported || key.value() instanceof ValueType.Unsupported) {
            return;
        }
        String owner = reference.target().orElseThrow().record().nestedName();
        if (!component.type().boxed().equals(key.type().boxed())) {
            report.error(
                    Code.REFERENCE_TYPE,
                    component.site(),
                    annotation(reference) + " needs a column of " + owner + "'s key type, "
                            + key.type().display() + ", and this is "
                            + component.type().display() + ".",
                    "Change the component to " + key.type().display() + ".");
        } else if (!Contents.of(component.value()).equals(Contents.of(key.value()))) {
            report.error(
                    Code.REFERENCE_TYPE,
                    component.site(),
                    annotation(reference) + " needs a column that stores "
                            + key.type().display() + " as " + owner + '.' + key.path()
                            + " does, and this one does not.",
                    "Put the same annotations on both components.");
        }
    }

    private static String annotation(ReferenceModel reference) {
        return "@References(" + reference.spec().target().display() + ".class)";
    }
}
