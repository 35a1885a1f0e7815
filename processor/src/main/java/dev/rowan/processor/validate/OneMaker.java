package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A component's value comes from one place: the record, a key's maker, a version, a clock, an expression or a default. */
final class OneMaker implements Rule<RecordModel> {

    private static final Set<AnnotationKind> MAKERS = Stream.concat(
                    Stream.of(
                            AnnotationKind.ID,
                            AnnotationKind.COMPUTED,
                            AnnotationKind.GENERATED,
                            AnnotationKind.DEFAULT),
                    AnnotationKind.FILLED.stream())
            .collect(Collectors.toUnmodifiableSet());

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
