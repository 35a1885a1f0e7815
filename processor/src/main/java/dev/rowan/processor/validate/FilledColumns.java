package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ColumnSpec;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** What INSERT leaves out has a value from elsewhere, and what Rowan fills in is not kept from being written. */
final class FilledColumns implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.part().isEmpty()) {
                check(component, report);
            }
        }
    }

    private static void check(ComponentModel component, Report report) {
        Annotations annotations = component.annotations();
        ColumnSpec column = annotations.column();
        Site site = component.site().at(AnnotationKind.COLUMN);
        if (!column.insertable()) {
            Optional<AnnotationKind> manager = first(
                    annotations, Stream.concat(Stream.of(AnnotationKind.GENERATED), AnnotationKind.FILLED.stream()));
            if (manager.isPresent()) {
                kept(manager.get(), "INSERT", site.member("insertable"), report);
            } else if (!component.nullable() && !isFilledByServer(component)) {
                report.error(
                        Code.NEVER_FILLED,
                        site.member("insertable"),
                        "INSERT leaves the column out, and it is neither nullable nor has a default that the database"
                                + " knows.",
                        "Add @Default(\"...\"), or remove insertable = false.");
            }
        }
        if (!column.updatable()) {
            first(
                            annotations,
                            Stream.of(
                                    AnnotationKind.VERSION,
                                    AnnotationKind.UPDATED_AT,
                                    AnnotationKind.UPDATED_BY,
                                    AnnotationKind.SOFT_DELETE))
                    .ifPresent(manager -> kept(manager, "UPDATE", site.member("updatable"), report));
        }
    }

    /** A type by hand, such as SERIAL, may bring a default of its own. */
    private static boolean isFilledByServer(ComponentModel component) {
        return component.has(AnnotationKind.COMPUTED)
                || component.has(AnnotationKind.COLUMN_TYPE)
                || component.has(AnnotationKind.DEFAULT);
    }

    private static Optional<AnnotationKind> first(Annotations annotations, Stream<AnnotationKind> kinds) {
        return kinds.filter(annotations::has).findFirst();
    }

    private static void kept(AnnotationKind manager, String statement, Site site, Report report) {
        report.error(
                Code.MANAGED_NOT_WRITTEN,
                site,
                manager.display() + " needs " + statement + " to write the column, and "
                        + site.member().orElseThrow() + " = false forbids it.",
                "Remove it.");
    }
}
