package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * A hybrid has a twin that takes the table, or the columns of a part, and gives an expression of the same type; and a name
 * that is free there.
 */
final class Hybrids implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (MarkedMethod method : model.facts().methodsWith(AnnotationKind.HYBRID)) {
            Site site = method.site().at(AnnotationKind.HYBRID);
            if (method.shared() || !method.parameters().isEmpty() || method.isVoid() || !method.accessible()) {
                report.error(
                        Code.HYBRID_METHOD,
                        site,
                        "A hybrid is told of one record: it is an instance method without parameters that gives a value.",
                        "Change the method, or remove @Hybrid.");
                continue;
            }
            name(model, method, site, report);
            twin(model, method, site, report);
        }
    }

    private static void name(RecordModel model, MarkedMethod method, Site site, Report report) {
        boolean component =
                model.components().stream().map(ComponentModel::name).anyMatch(method.name()::equals);
        boolean relation = model instanceof TableModel table
                && table.relations().stream().map(RelationModel::name).anyMatch(method.name()::equals);
        if (component || relation || TableMethods.NAMES.contains(method.name())) {
            report.error(
                    Code.HYBRID_NAME_TAKEN,
                    site,
                    "The " + (model instanceof TableModel ? "table" : "part") + " has "
                            + (component ? "a column" : relation ? "a relation" : "a method") + " of this name.",
                    "Rename the method.");
        }
    }

    private static void twin(RecordModel model, MarkedMethod method, Site site, Report report) {
        String name = method.twin().orElseThrow();
        boolean table = model instanceof TableModel;
        TypeRef itself = table ? MarkedMethod.table(model.type()) : MarkedMethod.columns(model.type());
        String shown = model.type().generated(table ? "Table" : "Columns").simpleName() + (table ? "" : "<?>");
        Optional<MarkedMethod> found = model.facts().twinOf(method);
        String declare = "Declare static Expr<" + method.value().boxed().display() + "> " + name + "(" + shown
                + (table ? " table)." : " part).");
        Site named = method.annotations()
                        .first(AnnotationKind.HYBRID)
                        .filter(hybrid -> hybrid.has("value"))
                        .isPresent()
                ? site.member("value")
                : site;
        if (found.isEmpty()) {
            List<String> known = model.facts().methods().stream()
                    .filter(MarkedMethod::shared)
                    .map(MarkedMethod::name)
                    .toList();
            report.error(
                    Code.HYBRID_WITHOUT_TWIN,
                    named,
                    "The record has no static method " + name + "(" + shown + ").",
                    Suggestion.didYouMean(name, known, declare));
            return;
        }
        MarkedMethod twin = found.get();
        if (!twin.accessible()) {
            report.error(Code.HYBRID_TWIN, named, "The twin is called from beside the record.", "Make it not private.");
        } else if (twin.checked() || !twin.parameters().equals(List.of(itself))) {
            report.error(
                    Code.HYBRID_TWIN,
                    named,
                    "The twin takes " + shown + " and nothing else, and throws nothing that must be caught.",
                    declare);
        } else if (!twin.returned().isMissing() && twin.held().isEmpty()) {
            report.error(
                    Code.HYBRID_TWIN,
                    named,
                    "The twin gives an expression, and this gives "
                            + twin.returned().display() + ".",
                    declare);
        } else if (twin.held()
                .filter(held -> !held.equals(method.value().boxed()))
                .isPresent()) {
            report.error(
                    Code.HYBRID_TWIN,
                    named,
                    "The twin is an expression of " + twin.held().orElseThrow().display() + ", and the method gives "
                            + method.value().display() + ".",
                    "Let both be of one type.");
        }
    }
}
