package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** All members of a family have the same key. */
final class FamilyKey implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        table.family().ifPresent(family -> {
            for (TableModel member : family.members()) {
                if (member.key().isEmpty()) {
                    report.error(
                            Code.FAMILY_KEY,
                            Site.record(),
                            member.type().nestedName() + " has no primary key, and a family has one for all members.",
                            "Mark the same component with @Id in each of them.");
                } else if (!names(member).equals(names(family.members().get(0)))) {
                    report.error(
                            Code.FAMILY_KEY,
                            Site.record(),
                            "The key of " + family.members().get(0).type().nestedName() + " is "
                                    + Words.list(names(family.members().get(0))) + ", and that of "
                                    + member.type().nestedName() + " is " + Words.list(names(member)) + ".",
                            "Mark the same component with @Id in each of them.");
                }
            }
        });
    }

    private static List<String> names(TableModel member) {
        return member.key().stream()
                .flatMap(key -> key.columns().stream())
                .map(ColumnModel::dotted)
                .toList();
    }
}
