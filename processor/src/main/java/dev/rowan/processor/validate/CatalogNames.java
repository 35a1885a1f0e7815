package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.MemberTable;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a catalog live in one database beside each other: tables, indexes and constraints have names of their own. */
final class CatalogNames implements Rule<CatalogModel> {

    @Override
    public void check(CatalogModel catalog, Report report) {
        Site annotation = Site.record().at(AnnotationKind.CATALOG);
        Map<String, TableModel> tables = new HashMap<>();
        Map<String, TableModel> constraints = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<CatalogModel.Entry> entries = catalog.entries();
        for (int i = 0; i < entries.size(); i++) {
            Site site = annotation.member("records").element(i);
            entries.get(i)
                    .table()
                    .filter(table -> seen.add(table.type().text()))
                    .ifPresent(table -> {
                        names(table).forEach(name -> table(table, name, tables, site, report));
                        constraints(table, constraints, site, report);
                    });
        }
    }

    /** Its table, and those of members of a joined family. */
    private static List<String> names(TableModel table) {
        return Stream.concat(
                        Stream.of(table.name()),
                        table.family().stream()
                                .flatMap(family -> family.tables().stream())
                                .map(MemberTable::name))
                .toList();
    }

    private static void table(TableModel table, String name, Map<String, TableModel> byName, Site site, Report report) {
        TableModel first = byName.putIfAbsent(key(table, name), table);
        if (first != null && !first.type().equals(table.type())) {
            report.error(
                    Code.TABLE_TWICE,
                    site,
                    table.type().nestedName() + "'s table is " + Words.quoted(name) + ", which is "
                            + first.type().nestedName() + "'s already.",
                    "Give one of them another name with @Table(name = ...), or leave it out here.");
        }
    }

    private static void constraints(TableModel table, Map<String, TableModel> byName, Site site, Report report) {
        for (ConstraintModel constraint : table.constraints()) {
            TableModel first = byName.putIfAbsent(key(table, constraint.name()), table);
            if (first != null && !first.type().equals(table.type())) {
                report.error(
                        Code.CATALOG_CONSTRAINT_TWICE,
                        site,
                        table.type().nestedName() + " has a constraint or index called "
                                + Words.quoted(constraint.name()) + ", and so has "
                                + first.type().nestedName() + ".",
                        "Give one of them another name.");
            }
        }
    }

    private static String key(TableModel table, String name) {
        return (table.spec().schema() + '.' + name).toLowerCase(Locale.ROOT);
    }
}
