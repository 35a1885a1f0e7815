package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A catalog has tables, each once. */
final class CatalogEntries implements Rule<CatalogModel> {

    @Override
    public void check(CatalogModel catalog, Report report) {
        Site annotation = Site.record().at(AnnotationKind.CATALOG);
        List<CatalogModel.Entry> entries = catalog.entries();
        if (entries.isEmpty()) {
            report.error(
                    Code.CATALOG_EMPTY,
                    annotation,
                    "There is no @Table record in this package or below it in this compilation.",
                    "Name the records, as in @Catalog(records = {User.class, Post.class}).");
        }
        Set<TypeRef> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            TypeRef record = entries.get(i).record();
            Site site = annotation.member("records").element(i);
            if (entries.get(i).table().isEmpty() && !record.isMissing()) {
                report.error(
                        Code.CATALOG_ENTRY,
                        site,
                        record.display() + " is no @Table record.",
                        "Mark it with @Table, or remove it here.");
            } else if (entries.get(i).table().flatMap(TableModel::membership).isPresent()) {
                report.error(
                        Code.CATALOG_ENTRY,
                        site,
                        record.display() + " is a member of a family, which has the table.",
                        "Name the family.");
            } else if (!seen.add(record)) {
                report.error(Code.CATALOG_TWICE, site, record.display() + " is named twice.", "Remove one.");
            } else if (entries.get(i)
                    .table()
                    .filter(table -> isHidden(table, catalog))
                    .isPresent()) {
                report.error(
                        Code.CATALOG_HIDDEN_TABLE,
                        site,
                        "The table of " + record.display() + " cannot be seen from this package, for the record is not"
                                + " public.",
                        "Make it public, or put the catalog into its package.");
            }
        }
    }

    private static boolean isHidden(TableModel table, CatalogModel catalog) {
        return table.facts().access() != RecordFacts.Access.PUBLIC
                && !table.type().packageName().equals(catalog.generated().packageName());
    }
}
