package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;

/** Databases accept the names of a table, its schema and its constraints. */
final class TableNames implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        NameCheck names = new NameCheck(report);
        Site annotation = Site.record().at(AnnotationKind.TABLE);
        boolean named = !table.spec().name().isEmpty();
        Site site = named ? annotation.member("name") : Site.record();
        names.written("The table's name", table.name(), site, "@Table(name = ...)");
        names.written("The schema's name", table.spec().schema(), annotation.member("schema"), "@Table(schema = ...)");
        if (named && table.name().contains(".")) {
            report.error(
                    Code.BAD_NAME,
                    site,
                    "The table's name " + Words.quoted(table.name()) + " has a dot in it.",
                    "Give the schema apart, with @Table(schema = ..., name = ...).");
        }
        for (ConstraintModel constraint : table.constraints()) {
            constraint
                    .site()
                    .annotation()
                    .filter(written -> constraint.named())
                    .ifPresent(kind -> names.written(
                            "The constraint's name",
                            constraint.name(),
                            constraint.site().member("name"),
                            kind.display() + "(name = ...)"));
        }
    }
}
