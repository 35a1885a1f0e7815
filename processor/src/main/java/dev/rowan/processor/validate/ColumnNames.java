package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TableModel;

/** Databases accept the names of columns and sequences. */
final class ColumnNames implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        NameCheck names = new NameCheck(report);
        for (ComponentModel component : model.components()) {
            written(component, names);
        }
        if (model instanceof TableModel table) {
            table.columns().forEach(column -> made(column, names));
        }
    }

    private static void written(ComponentModel component, NameCheck names) {
        String name = component.annotations().column().name();
        names.written(
                "The column's name",
                name,
                component.site().at(AnnotationKind.COLUMN).member("name"),
                "@Column(name = ...)");
        names.written(
                "The prefix",
                component.annotations().prefix(),
                component.site().at(AnnotationKind.EMBEDDED).member("prefix"),
                "@Embedded(prefix = ...)");
        component
                .annotations()
                .generated()
                .ifPresent(generated -> names.written(
                        "The sequence's name",
                        generated.sequence(),
                        component.site().at(AnnotationKind.GENERATED).member("sequence"),
                        "@Generated(sequence = ...)"));
    }

    /** A name that nobody wrote as it is: made from the component's, or put together with the prefixes around it. */
    private static void made(ColumnModel column, NameCheck names) {
        String written = column.component().annotations().column().name();
        if (!column.name().equals(written)) {
            String giveWith = column.path().size() > 1 ? "@Embedded(prefix = ...)" : "@Column(name = ...)";
            names.length("The column's name", column.name(), column.site(), giveWith);
        }
    }
}
