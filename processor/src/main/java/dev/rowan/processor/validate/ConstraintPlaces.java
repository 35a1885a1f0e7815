package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.List;

/** Unique constraints and indexes name components on the record, and none on a component. */
final class ConstraintPlaces implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (AnnotationFacts constraint : overComponents(model.facts().annotations())) {
            if (constraint.texts("value").isEmpty()) {
                report.error(
                        Code.NO_COMPONENTS_NAMED,
                        Site.record().at(constraint.kind(), constraint.nth()),
                        constraint.kind().display() + " on the record names no components.",
                        "Name them in order, as in " + constraint.kind().display()
                                + "({\"first\", \"second\"}), or move it to a component.");
            }
        }
        for (AnnotationFacts key : model.facts().annotations().all(AnnotationKind.FOREIGN_KEY)) {
            if (key.texts("columns").isEmpty()) {
                report.error(
                        Code.NO_COMPONENTS_NAMED,
                        Site.record().at(key.kind(), key.nth()).member("columns"),
                        key.kind().display() + " names no components.",
                        "Name those that are the foreign key, in the order of the key that they refer to.");
            }
        }
        for (ComponentModel component : model.components()) {
            for (AnnotationFacts constraint : overComponents(component.annotations())) {
                if (constraint.has("value")) {
                    report.error(
                            Code.COMPONENTS_ON_COMPONENT,
                            component
                                    .site()
                                    .at(constraint.kind(), constraint.nth())
                                    .member("value"),
                            constraint.kind().display() + " on a component is over that component alone.",
                            "Remove the names, or move it to the record.");
                }
            }
        }
    }

    private static List<AnnotationFacts> overComponents(Annotations annotations) {
        return annotations.facts().stream()
                .filter(facts -> facts.kind() == AnnotationKind.UNIQUE || facts.kind() == AnnotationKind.INDEX)
                .toList();
    }
}
