package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import java.util.List;
import java.util.Set;

/** One annotation at most says how a component is stored. */
final class OneForm implements Rule<RecordModel> {

    private static final Set<AnnotationKind> FORMS = Set.of(
            AnnotationKind.ARRAY,
            AnnotationKind.JSON,
            AnnotationKind.CONVERT,
            AnnotationKind.ENUMERATED,
            AnnotationKind.EMBEDDED);

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            List<AnnotationKind> forms = component.annotations().facts().stream()
                    .map(AnnotationFacts::kind)
                    .filter(FORMS::contains)
                    .toList();
            for (AnnotationKind second : forms.subList(Math.min(1, forms.size()), forms.size())) {
                report.error(
                        Code.TWO_FORMS,
                        component.site().at(second),
                        forms.get(0).display() + " and " + second.display() + " both say how the component is stored.",
                        "Keep one.");
            }
        }
    }
}
