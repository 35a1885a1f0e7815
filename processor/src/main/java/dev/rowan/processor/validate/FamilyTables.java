package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ConstraintModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.MemberTable;
import dev.rowan.processor.model.Membership;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** In a joined family each column is in one table, each constraint is over those of one, and what Rowan itself keeps is in the family's. */
final class FamilyTables implements Rule<TableModel> {

    /** They say of the whole row whether it is seen, or has changed. */
    private static final List<AnnotationKind> OF_ROWS =
            List.of(AnnotationKind.VERSION, AnnotationKind.SOFT_DELETE, AnnotationKind.TENANT_ID);

    @Override
    public void check(TableModel table, Report report) {
        table.membership().flatMap(Membership::own).ifPresent(own -> member(table, own, report));
        table.family().filter(FamilyModel::joined).ifPresent(family -> family(table, family, report));
    }

    private static void member(TableModel table, MemberTable own, Report report) {
        for (ConstraintModel constraint : table.constraints()) {
            if (constraint.table().isEmpty()) {
                report.error(
                        Code.MEMBER_CONSTRAINT,
                        constraint.site(),
                        "It is over components of two tables: some are in " + table.name() + ", and others in "
                                + own.name() + ".",
                        "Name components of one of them.");
            } else if (constraint instanceof ConstraintModel.Unique
                    && constraint.table().equals(own.name())
                    && !table.columnsWith(AnnotationKind.SOFT_DELETE).isEmpty()) {
                report.error(
                        Code.MEMBER_CONSTRAINT,
                        constraint.site(),
                        "What is unique is so among rows that are not deleted, and which are is told in another table, "
                                + table.name() + ".",
                        "Move the component to all members, remove @Unique, or use SINGLE_TABLE.");
            }
        }
        for (ComponentModel component : table.components()) {
            OF_ROWS.stream()
                    .filter(kind -> own.components().contains(component.name()) && component.has(kind))
                    .forEach(kind -> report.error(
                            Code.MEMBER_ROW_COLUMN,
                            component.site().at(kind),
                            kind.display() + " is about whole rows, and stands on a component of this member alone.",
                            "Give the component to all members of the family, so that it is in " + table.name() + "."));
        }
    }

    private static void family(TableModel table, FamilyModel family, Report report) {
        Map<String, String> constraints = new HashMap<>();
        Map<String, String> tables = new HashMap<>();
        tables.put(table.name().toLowerCase(Locale.ROOT), table.type().nestedName());
        for (TableModel member : family.members()) {
            Optional<MemberTable> own = member.membership().flatMap(Membership::own);
            for (ConstraintModel constraint : member.constraints()) {
                String before = constraints.putIfAbsent(constraint.name(), constraint.table());
                if (before != null && !before.equals(constraint.table())) {
                    report.error(
                            Code.MEMBER_CONSTRAINT,
                            Site.record(),
                            "Two tables have the constraint " + constraint.name() + ", " + before + " and "
                                    + constraint.table() + ", since both have the component that it is written on.",
                            "Leave its name to the convention, which has the table's in it.");
                }
            }
            String name = own.orElseThrow().name();
            String before = tables.putIfAbsent(
                    name.toLowerCase(Locale.ROOT), member.type().nestedName());
            if (before != null) {
                report.error(
                        Code.MEMBER_TABLE_NAME,
                        Site.record(),
                        before + " and " + member.type().nestedName() + " both have the table " + name + ".",
                        "Name one of them otherwise with @Table(name = ...).");
            }
        }
    }
}
