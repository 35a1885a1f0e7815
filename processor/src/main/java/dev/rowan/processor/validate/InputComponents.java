package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An input has components of its table, by name, type and nullability. */
final class InputComponents implements Rule<InputModel> {

    private static final List<AnnotationKind> UNWRITTEN = Stream.concat(
                    Stream.of(AnnotationKind.COMPUTED), AnnotationKind.FILLED.stream())
            .toList();

    @Override
    public void check(InputModel input, Report report) {
        if (input.target().isMissing()) {
            return;
        }
        if (input.table().isEmpty()) {
            report.error(
                    Code.INPUT_OF_NO_TABLE,
                    Site.record().at(AnnotationKind.INPUT).member("of"),
                    input.target().display() + " is no @Table record.",
                    "Name the record of the table that is written to.");
            return;
        }
        TableModel table = input.table().get();
        if (table.family().isPresent()) {
            report.error(
                    Code.INPUT_OF_FAMILY,
                    Site.record().at(AnnotationKind.INPUT).member("of"),
                    table.type().nestedName() + " is a family, and no input tells which member its rows are.",
                    "Name a member, "
                            + table.family().get().members().stream()
                                    .map(member -> member.type().nestedName() + ".class")
                                    .collect(Collectors.joining(" or "))
                            + ".");
            return;
        }
        for (ComponentModel component : input.components()) {
            check(component, table, report);
        }
    }

    private static void check(ComponentModel component, TableModel table, Report report) {
        Optional<ComponentModel> found = table.component(component.name());
        String name = table.type().nestedName() + '.' + component.name();
        if (found.isEmpty()) {
            List<String> known =
                    table.components().stream().map(ComponentModel::name).toList();
            report.error(
                    Code.INPUT_UNKNOWN_COMPONENT,
                    component.site(),
                    table.type().nestedName() + " has no component " + Words.quoted(component.name()) + ".",
                    Suggestion.didYouMean(component.name(), known, "It has " + Words.list(known) + "."));
            return;
        }
        ComponentModel target = found.get();
        boolean known = !component.type().isMissing() && !target.type().isMissing();
        if (known && !component.type().boxed().equals(target.type().boxed())) {
            report.error(
                    Code.INPUT_TYPE,
                    component.site(),
                    name + " is " + target.type().display() + ", and this is "
                            + component.type().display() + ".",
                    "Change the component to " + target.type().display() + ".");
        } else if (component.nullable() && !target.nullable()) {
            report.error(
                    Code.INPUT_NULLABLE,
                    component.site(),
                    name + " is not nullable, and this is.",
                    component.optional() ? "Remove Optional." : "Remove @Nullable.");
        }
        unwritten(target)
                .ifPresent(kind -> report.error(
                        Code.INPUT_NOT_WRITABLE,
                        component.site(),
                        name + " carries " + kind.display() + ", and is never written by hand.",
                        "Remove the component."));
    }

    private static Optional<AnnotationKind> unwritten(ComponentModel target) {
        return Stream.concat(UNWRITTEN.stream(), Stream.of(AnnotationKind.GENERATED))
                .filter(target::has)
                .findFirst();
    }
}
