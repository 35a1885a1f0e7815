package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordFacts.MethodFacts;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** The method that a default names can be called without an argument, and gives what the component holds. */
final class Suppliers implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component
                    .annotations()
                    .defaultValue()
                    .map(value -> value.supplier())
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> check(component, name, model.facts().suppliers(), report));
        }
    }

    private static void check(ComponentModel component, String name, List<MethodFacts> methods, Report report) {
        Site site = component.site().at(AnnotationKind.DEFAULT).member("supplier");
        Optional<MethodFacts> method =
                methods.stream().filter(each -> each.name().equals(name)).findFirst();
        if (method.isEmpty()) {
            report.error(
                    Code.UNKNOWN_SUPPLIER,
                    site,
                    "The record has no static method " + name + "() without parameters.",
                    Suggestion.didYouMean(
                            name,
                            methods.stream().map(MethodFacts::name).toList(),
                            "Declare static " + component.type().display() + ' ' + name + "()."));
        } else if (!method.get().accessible()) {
            report.error(Code.SUPPLIER_UNFIT, site, name + "() is private.", "Make it visible in its package.");
        } else if (!isMissing(method.get(), component)
                && !method.get().returned().boxed().equals(component.type().boxed())) {
            report.error(
                    Code.SUPPLIER_UNFIT,
                    site,
                    name + "() returns " + method.get().returned().display() + ", and the component is "
                            + component.type().display() + ".",
                    "Let it return " + component.type().display() + ".");
        }
    }

    private static boolean isMissing(MethodFacts method, ComponentModel component) {
        return method.returned() instanceof TypeRef.Missing || component.type().isMissing();
    }
}
