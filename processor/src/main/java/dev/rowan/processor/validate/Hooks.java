package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A hook can be called with what there is, and gives the record or nothing. */
final class Hooks implements Rule<TableModel> {

    private static final Set<AnnotationKind> REPLACING =
            EnumSet.of(AnnotationKind.BEFORE_INSERT, AnnotationKind.BEFORE_UPDATE, AnnotationKind.AFTER_LOAD);

    @Override
    public void check(TableModel table, Report report) {
        for (MarkedMethod method : table.facts().methods()) {
            for (AnnotationFacts facts : method.annotations().facts()) {
                if (MarkedMethod.HOOKS.containsKey(facts.kind())) {
                    check(table, method, facts.kind(), report);
                }
            }
        }
    }

    private static void check(TableModel table, MarkedMethod method, AnnotationKind kind, Report report) {
        Site site = method.site().at(kind);
        String record = table.type().nestedName();
        if (!method.accessible()) {
            report.error(Code.HOOK_UNFIT, site, "A hook is called from beside the record.", "Make it not private.");
        }
        if (method.checked()) {
            report.error(
                    Code.HOOK_UNFIT,
                    site,
                    "A hook is called where nothing can be caught.",
                    "Throw an unchecked exception, which fails the change.");
        }
        List<TypeRef> rest = method.parameters();
        boolean row = !method.shared();
        if (method.shared() && !rest.isEmpty() && rest.get(0).equals(TypeRef.of(table.type()))) {
            row = true;
            rest = rest.subList(1, rest.size());
        }
        boolean operations = kind != AnnotationKind.AFTER_LOAD && rest.equals(List.of(MarkedMethod.OPERATIONS));
        if (!row || !(rest.isEmpty() || operations)) {
            String may = kind == AnnotationKind.AFTER_LOAD
                    ? "nothing else, since rows are still being read"
                    : "dev.rowan.Operations";
            report.error(
                    Code.HOOK_SIGNATURE,
                    site,
                    "A hook takes the record itself, as an instance method or a static one's first parameter, and "
                            + (kind == AnnotationKind.AFTER_LOAD ? may : "may take " + may) + ".",
                    "Write " + record + " " + method.name() + "()"
                            + (kind == AnnotationKind.AFTER_LOAD ? "" : ", or with (Operations db)") + ".");
        }
        boolean replaces = method.returned().equals(TypeRef.of(table.type()));
        boolean may = REPLACING.contains(kind);
        if (replaces ? !may : !method.isVoid() || kind == AnnotationKind.AFTER_LOAD) {
            report.error(
                    Code.HOOK_SIGNATURE,
                    site,
                    kind.display() + " is for a method that gives "
                            + (!may ? "nothing" : kind == AnnotationKind.AFTER_LOAD ? record : record + ", or nothing")
                            + ", and this gives "
                            + (method.isVoid() ? "nothing" : method.returned().display()) + ".",
                    may ? "Let it return " + record + "." : "Let it return void.");
        }
    }
}
