package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Membership;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A member of a family says what its rows are told by, and leaves the table to the family. */
final class FamilyMembership implements Rule<TableModel> {

    /** It stands in the text of statements. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    @Override
    public void check(TableModel table, Report report) {
        RecordFacts facts = table.facts();
        List<ClassRef> families = facts.kin().families();
        Site annotation = Site.record().at(AnnotationKind.DISCRIMINATOR_VALUE);
        boolean says = facts.annotations().has(AnnotationKind.DISCRIMINATOR_VALUE);
        if (families.size() != 1) {
            if (says || families.size() > 1) {
                report.error(
                        Code.MEMBER_WITHOUT_FAMILY,
                        says ? annotation : Site.record(),
                        families.isEmpty()
                                ? "The record implements no interface with @Inheritance, so that there is nothing to tell it from."
                                : "The record is in the families "
                                        + Words.list(families.stream()
                                                .map(ClassRef::nestedName)
                                                .toList())
                                        + ", and its rows are in one table.",
                        families.isEmpty()
                                ? "Let it implement the family's sealed interface, or remove the annotation."
                                : "Let it implement one of them.");
            }
            return;
        }
        String family = families.get(0).nestedName();
        Optional<String> value = table.membership().flatMap(Membership::value);
        if (value.isEmpty()) {
            report.error(
                    Code.MEMBER_WITHOUT_VALUE,
                    Site.record(),
                    "The record is a member of " + family
                            + ", and does not say what the discriminator holds in its rows.",
                    "Add @DiscriminatorValue(\"...\").");
        } else if (!VALUE.matcher(value.get()).matches()) {
            report.error(
                    Code.MEMBER_VALUE,
                    annotation.member("value"),
                    Words.quoted(value.get())
                            + " cannot be a discriminator's value: that has 1 to 40 letters, digits, _, - and dots.",
                    "Write one such as \"customer\".");
        }
        boolean joined = table.membership().flatMap(Membership::own).isPresent();
        if (joined) {
            name(facts, family, report);
        } else if (facts.annotations().has(AnnotationKind.TABLE)) {
            report.error(
                    Code.MEMBER_TABLE,
                    Site.record().at(AnnotationKind.TABLE),
                    "The rows of all members of " + family + " are in one table.",
                    "Remove @Table here, and name the table on " + family + ".");
        }
    }

    /** The table of what is a member's own stands beside that of the family. */
    private static void name(RecordFacts facts, String family, Report report) {
        TableSpec own = facts.annotations().table();
        if (!own.schema().isEmpty() || !own.comment().isEmpty()) {
            report.error(
                    Code.MEMBER_TABLE,
                    Site.record().at(AnnotationKind.TABLE),
                    "The table of a member of " + family + " stands beside that of the family, and has a name only.",
                    "Say the rest on " + family + ".");
        }
    }
}
