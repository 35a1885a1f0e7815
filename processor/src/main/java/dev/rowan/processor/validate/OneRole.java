package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.List;
import java.util.Set;

/** A record is a table, or a part, or a projection, or an input, or a shape. What holds for it otherwise depends on which. */
final class OneRole implements Rule<RecordModel> {

    private static final Set<AnnotationKind> ROLES = Set.of(
            AnnotationKind.TABLE,
            AnnotationKind.EMBEDDABLE,
            AnnotationKind.PROJECTION,
            AnnotationKind.INPUT,
            AnnotationKind.SHAPE);

    @Override
    public void check(RecordModel model, Report report) {
        List<AnnotationKind> roles = model.facts().annotations().facts().stream()
                .map(AnnotationFacts::kind)
                .filter(ROLES::contains)
                .toList();
        for (AnnotationKind second : roles.subList(Math.min(1, roles.size()), roles.size())) {
            report.error(
                    Code.TWO_ROLES,
                    Site.record().at(second),
                    "The record is " + roles.get(0).display() + " and " + second.display() + " at once.",
                    "Keep one of them here, and write a second record for the other.");
        }
    }
}
