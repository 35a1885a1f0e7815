package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import java.util.List;
import java.util.Set;

/** A component's value comes from one place: the record, a key's maker, a version, a clock, an expression or a default. */
final class OneMaker implements Rule<RecordModel> {

    private static final Set<AnnotationKind> MAKERS = Set.of(
            AnnotationKind.ID,
            AnnotationKind.VERSION,
            AnnotationKind.CREATED_AT,
            AnnotationKind.UPDATED_AT,
            AnnotationKind.CREATED_BY,
            AnnotationKind.UPDATED_BY,
            AnnotationKind.SOFT_DELETE,
            AnnotationKind.TENANT_ID,
            AnnotationKind.COMPUTED,
            AnnotationKind.GENERATED,
            AnnotationKind.DEFAULT);

    private static final Set<Set<AnnotationKind>> TOGETHER = Set.of(
            Set.of(AnnotationKind.ID, AnnotationKind.GENERATED),
            Set.of(AnnotationKind.ID, AnnotationKind.DEFAULT),
            Set.of(AnnotationKind.ID, AnnotationKind.TENANT_ID));

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            List<AnnotationKind> makers = component.annotations().facts().stream()
                    .map(AnnotationFacts::kind)
                    .filter(MAKERS::contains)
                    .toList();
            for (int i = 1; i < makers.size(); i++) {
                AnnotationKind second = makers.get(i);
                makers.subList(0, i).stream()
                        .filter(first -> !TOGETHER.contains(Set.of(first, second)))
                        .findFirst()
                        .ifPresent(first -> report.error(
                                Code.TWO_MAKERS,
                                component.site().at(second),
                                first.display() + " and " + second.display()
                                        + " both say where the component's value comes from.",
                                "Keep one."));
            }
        }
    }
}
