package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.SourceVersion;

/** A family is a sealed interface that generated code can use, with a name for its discriminator. */
final class FamilyDeclaration implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        RecordFacts facts = table.facts();
        Site annotation = Site.record().at(AnnotationKind.INHERITANCE);
        if (facts.kind() != RecordFacts.Kind.INTERFACE
                || facts.kin().permitted().isEmpty()) {
            report.error(
                    Code.FAMILY_DECLARATION,
                    annotation,
                    "A family is a sealed interface, whose permitted records are its members, and this is none.",
                    "Declare it as a sealed interface, and let the records implement it.");
            return;
        }
        if (!facts.kin().families().isEmpty()) {
            report.error(
                    Code.FAMILY_WITHIN_FAMILY,
                    annotation,
                    "The rows of what it permits are those of "
                            + facts.kin().families().get(0).nestedName()
                            + ", which has one discriminator and one table for all of them.",
                    "Remove @Inheritance and @Table here: the interface groups members, which are read through "
                            + facts.kin().families().get(0).nestedName() + ".");
            return;
        }
        if (!facts.typeVariables().isEmpty()) {
            report.error(
                    Code.GENERIC_RECORD,
                    Site.record(),
                    "A family's columns have types of their own, and this one leaves them to <"
                            + String.join(", ", facts.typeVariables()) + ">.",
                    "Remove the type parameters.");
        }
        if (facts.access() == RecordFacts.Access.PRIVATE) {
            report.error(
                    Code.HIDDEN_RECORD,
                    Site.record(),
                    "The interface, or a type around it, is private, and the classes written beside it could not use it.",
                    "Remove private.");
        }
        table.family().ifPresent(family -> discriminator(family, annotation.member("discriminator"), report));
    }

    private static void discriminator(FamilyModel family, Site site, Report report) {
        String name = family.discriminator().name();
        boolean taken = family.members().stream()
                .anyMatch(member -> member.component(name).isPresent());
        if (taken) {
            report.error(
                    Code.DISCRIMINATOR_NAME,
                    site,
                    "The discriminator is called " + Words.quoted(name) + ", as a component of a member is.",
                    "Name it otherwise with @Inheritance(discriminator = ...), and leave its value to @DiscriminatorValue.");
        } else if (!SourceVersion.isName(name) || name.contains(".")) {
            report.error(
                    Code.DISCRIMINATOR_NAME,
                    site,
                    "The discriminator is called " + Words.quoted(name) + ", and no field can be.",
                    "Name it as a component could be, such as \"kind\".");
        }
    }
}
