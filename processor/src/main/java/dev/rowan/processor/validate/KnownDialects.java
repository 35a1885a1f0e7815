package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.List;

/** Dialects are named as they are called. */
final class KnownDialects implements Rule<RecordModel> {

    private final List<String> known;

    KnownDialects(Options options) {
        this.known = options.dialects().stream().sorted().toList();
    }

    @Override
    public void check(RecordModel model, Report report) {
        check(model.facts().annotations(), Site.record(), report);
        for (ComponentModel component : model.components()) {
            check(component.annotations(), component.site(), report);
        }
    }

    private void check(Annotations annotations, Site site, Report report) {
        for (AnnotationFacts facts : annotations.facts()) {
            List<String> dialects = facts.texts("dialects");
            Site member = site.at(facts.kind(), facts.nth()).member("dialects");
            for (int i = 0; i < dialects.size(); i++) {
                if (!known.contains(dialects.get(i))) {
                    report.error(
                            Code.UNKNOWN_DIALECT,
                            member.element(i),
                            facts.kind().display() + " is for the dialect " + Words.quoted(dialects.get(i))
                                    + ", which does not exist.",
                            Suggestion.didYouMean(
                                    dialects.get(i),
                                    known,
                                    "There are " + Words.list(known) + "; -Arowan.dialects makes others known."));
                }
            }
            if (facts.kind() == AnnotationKind.TABLE_OPTION && dialects.isEmpty()) {
                report.error(
                        Code.NO_DIALECT,
                        member,
                        "@TableOption is for no dialect, and every database spells its options its own way.",
                        "Name the dialects that it is for.");
            }
        }
    }
}
