package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.UniqueSpec;

/** A unique constraint on the record names components that exist. */
final class UniqueComponents implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (UniqueSpec unique : model.facts().annotations().uniques()) {
            NamedComponents named = new NamedComponents(AnnotationKind.UNIQUE, Paths.of(model), report);
            Site site = Site.record().at(AnnotationKind.UNIQUE, unique.nth()).member("value");
            for (int i = 0; i < unique.components().size(); i++) {
                named.check(unique.components().get(i), site.element(i));
            }
        }
    }
}
