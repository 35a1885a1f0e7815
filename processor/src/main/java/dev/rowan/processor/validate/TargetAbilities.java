package dev.rowan.processor.validate;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.IndexSpec;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.ValueType;
import java.util.List;

/** The dialects that the build is for can do what annotations ask of them. */
final class TargetAbilities implements Rule<RecordModel> {

    private final List<String> targets;

    TargetAbilities(Options options) {
        this.targets = options.targets();
    }

    @Override
    public void check(RecordModel model, Report report) {
        indexes(model.facts().annotations(), Site.record(), report);
        for (ComponentModel component : model.components()) {
            Annotations annotations = component.annotations();
            indexes(annotations, component.site(), report);
            if (component.value() instanceof ValueType.Array) {
                need(Ability.ARRAYS, targets, component.site().at(AnnotationKind.ARRAY), report);
            }
            annotations
                    .generated()
                    .filter(generated -> generated.by() == GeneratedBy.SEQUENCE)
                    .ifPresent(generated -> need(
                            Ability.SEQUENCES,
                            targets,
                            component.site().at(AnnotationKind.GENERATED).member("value"),
                            report));
            annotations.references().ifPresent(references -> {
                Site site = component.site().at(AnnotationKind.REFERENCES);
                action(references.onDelete(), site.member("onDelete"), report);
                action(references.onUpdate(), site.member("onUpdate"), report);
            });
        }
    }

    private void action(ForeignKeyAction action, Site site, Report report) {
        if (action == ForeignKeyAction.SET_DEFAULT) {
            need(Ability.SET_DEFAULT, targets, site, report);
        }
    }

    private void indexes(Annotations annotations, Site site, Report report) {
        for (IndexSpec index : annotations.indexes()) {
            List<String> dialects = index.dialects().isEmpty()
                    ? targets
                    : targets.stream().filter(index.dialects()::contains).toList();
            Site where = site.at(AnnotationKind.INDEX, index.nth());
            if (!index.where().isEmpty()) {
                need(Ability.PARTIAL_INDEXES, dialects, where.member("where"), report);
            }
            for (int i = 0; i < index.parts().size(); i++) {
                if (index.parts().get(i).strip().startsWith("(")) {
                    need(
                            Ability.EXPRESSION_INDEXES,
                            dialects,
                            where.member("value").element(i),
                            report);
                }
            }
        }
    }

    private static void need(Ability ability, List<String> dialects, Site site, Report report) {
        List<String> without = dialects.stream().filter(ability::isMissingIn).toList();
        if (!without.isEmpty()) {
            report.error(
                    Code.UNSUPPORTED_BY_DIALECT,
                    site,
                    "The build is for " + Words.list(without) + ", which " + (without.size() == 1 ? "has" : "have")
                            + " no " + ability.display() + ".",
                    ability.alternative());
        }
    }
}
