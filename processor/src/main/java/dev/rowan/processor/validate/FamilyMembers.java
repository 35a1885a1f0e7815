package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Membership;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The members of a family are records, each told by a value of its own, and what several have under one name is one column. */
final class FamilyMembers implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        table.family().ifPresent(family -> {
            List<ClassRef> records =
                    family.members().stream().map(TableModel::type).toList();
            for (ClassRef permitted : table.facts().kin().permitted()) {
                if (!records.contains(permitted)) {
                    report.error(
                            Code.FAMILY_MEMBER,
                            Site.record(),
                            permitted.nestedName() + " is permitted, and is no record.",
                            "Make it a record, or give what it stands for a family of its own.");
                }
            }
            values(family, report);
            components(family, report);
        });
    }

    /** Databases may take upper for lower case. */
    private static void values(FamilyModel family, Report report) {
        Map<String, TableModel> seen = new HashMap<>();
        for (TableModel member : family.members()) {
            Optional<String> value = member.membership().flatMap(Membership::value);
            TableModel before = value.map(text -> seen.putIfAbsent(text.toLowerCase(Locale.ROOT), member))
                    .orElse(null);
            if (before != null) {
                report.error(
                        Code.MEMBER_VALUE_TWICE,
                        Site.record(),
                        before.type().nestedName() + " and " + member.type().nestedName() + " are both told by "
                                + Words.quoted(value.orElseThrow()) + ".",
                        "Give one of them another @DiscriminatorValue.");
            }
        }
    }

    private static void components(FamilyModel family, Report report) {
        Map<String, TableModel> firsts = new HashMap<>();
        for (TableModel member : family.members()) {
            for (ComponentModel component : member.components()) {
                TableModel first = firsts.putIfAbsent(component.name(), member);
                if (first != null) {
                    compare(first, member, component, report);
                }
            }
        }
    }

    private static void compare(TableModel first, TableModel member, ComponentModel component, Report report) {
        ComponentModel before = first.component(component.name()).orElseThrow();
        String both = first.type().nestedName() + '.' + before.name() + " and "
                + member.type().nestedName() + '.' + component.name();
        if (!before.type().boxed().equals(component.type().boxed())) {
            report.error(
                    Code.MEMBER_COMPONENT,
                    Site.record(),
                    both + " are one column, and have the types "
                            + before.writtenType().display() + " and "
                            + component.writtenType().display() + ".",
                    "Give them the same type, or different names.");
        } else if (!before.annotations().equals(component.annotations())) {
            report.error(
                    Code.MEMBER_COMPONENT,
                    Site.record(),
                    both + " are one column, and are not annotated alike.",
                    "Put the same annotations on both, or give them different names.");
        }
    }
}
