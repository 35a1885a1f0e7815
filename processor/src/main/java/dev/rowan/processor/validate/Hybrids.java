package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** A hybrid has a twin that takes the table and gives an expression of the same type, and a name that the table has free. */
final class Hybrids implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        for (MarkedMethod method : table.facts().methodsWith(AnnotationKind.HYBRID)) {
            Site site = method.site().at(AnnotationKind.HYBRID);
            if (method.shared() || !method.parameters().isEmpty() || method.isVoid() || !method.accessible()) {
                report.error(
                        Code.HYBRID_METHOD,
                        site,
                        "A hybrid is told of one record: it is an instance method without parameters that gives a value.",
                        "Change the method, or remove @Hybrid.");
                continue;
            }
            name(table, method, site, report);
            twin(table, method, site, report);
        }
    }

    private static void name(TableModel table, MarkedMethod method, Site site, Report report) {
        boolean component = table.component(method.name()).isPresent();
        boolean relation = table.relations().stream().map(RelationModel::name).anyMatch(method.name()::equals);
        if (component || relation || TableMethods.NAMES.contains(method.name())) {
            report.error(
                    Code.HYBRID_NAME_TAKEN,
                    site,
                    "The table has " + (component ? "a column" : relation ? "a relation" : "a method")
                            + " of this name.",
                    "Rename the method.");
        }
    }

    private static void twin(TableModel table, MarkedMethod method, Site site, Report report) {
        String name = method.twin().orElseThrow();
        ClassRef itself = table.type().generated("Table");
        Optional<MarkedMethod> found = table.facts().twinOf(method);
        String declare = "Declare static Expr<" + method.value().boxed().display() + "> " + name + "("
                + itself.simpleName() + " table).";
        Site named = method.annotations()
                        .first(AnnotationKind.HYBRID)
                        .filter(hybrid -> hybrid.has("value"))
                        .isPresent()
                ? site.member("value")
                : site;
        if (found.isEmpty()) {
            List<String> known = table.facts().methods().stream()
                    .filter(MarkedMethod::shared)
                    .map(MarkedMethod::name)
                    .toList();
            report.error(
                    Code.HYBRID_WITHOUT_TWIN,
                    named,
                    "The record has no static method " + name + "(" + itself.simpleName() + ").",
                    Suggestion.didYouMean(name, known, declare));
            return;
        }
        MarkedMethod twin = found.get();
        if (!twin.accessible()) {
            report.error(Code.HYBRID_TWIN, named, "The twin is called from beside the record.", "Make it not private.");
        } else if (twin.checked() || !twin.parameters().equals(List.of(TypeRef.of(itself)))) {
            report.error(
                    Code.HYBRID_TWIN,
                    named,
                    "The twin takes " + itself.simpleName()
                            + " and nothing else, and throws nothing that must be caught.",
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
