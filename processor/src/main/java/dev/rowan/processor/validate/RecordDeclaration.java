package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.List;

/** What is annotated as a record is one, and one that generated code can use. */
final class RecordDeclaration implements Rule<RecordModel> {

    private static final List<AnnotationKind> FOR_RECORDS = List.of(
            AnnotationKind.TABLE,
            AnnotationKind.PROJECTION,
            AnnotationKind.INPUT,
            AnnotationKind.SHAPE,
            AnnotationKind.EMBEDDABLE);

    @Override
    public void check(RecordModel model, Report report) {
        RecordFacts facts = model.facts();
        if (facts.kind() != RecordFacts.Kind.RECORD) {
            report.error(
                    Code.NOT_A_RECORD,
                    Site.record(),
                    annotation(facts) + " belongs on a record, and "
                            + model.type().nestedName() + " is " + kind(facts.kind()) + ".",
                    fix(facts));
            return;
        }
        if (!facts.typeVariables().isEmpty()) {
            report.error(
                    Code.GENERIC_RECORD,
                    Site.record(),
                    Words.everyRole(model) + "'s components have types of their own, and this record leaves them to <"
                            + String.join(", ", facts.typeVariables()) + ">.",
                    "Remove the type parameters, and write one record for each type.");
        }
        if (facts.access() == RecordFacts.Access.PRIVATE) {
            report.error(
                    Code.HIDDEN_RECORD,
                    Site.record(),
                    "The record, or a type around it, is private, and the classes written beside it could not use it.",
                    "Remove private.");
        }
        if (facts.components().isEmpty()) {
            report.error(
                    Code.NO_COMPONENTS,
                    Site.record(),
                    Words.everyRole(model) + " has at least one component, and this record has none.",
                    "Add a component for each value.");
        }
    }

    private static String fix(RecordFacts facts) {
        boolean family = facts.kind() == RecordFacts.Kind.INTERFACE
                && facts.annotations().has(AnnotationKind.TABLE);
        return family
                ? "Declare it as a record, or as the sealed interface of a family with @Inheritance."
                : "Declare it as a record.";
    }

    private static String annotation(RecordFacts facts) {
        return FOR_RECORDS.stream()
                .filter(facts.annotations()::has)
                .findFirst()
                .orElse(AnnotationKind.EMBEDDED)
                .display();
    }

    private static String kind(RecordFacts.Kind kind) {
        return switch (kind) {
            case RECORD -> "a record";
            case CLASS -> "a class";
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION -> "an annotation";
        };
    }
}
