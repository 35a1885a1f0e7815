package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.EnumSet;
import java.util.Set;

/** A part is embedded where it makes sense, and what is said of it can be said of several columns. */
final class EmbeddedParts implements Rule<RecordModel> {

    private static final Set<AnnotationKind> OF_PARTS = EnumSet.of(
            AnnotationKind.EMBEDDED,
            AnnotationKind.ID,
            AnnotationKind.UNIQUE,
            AnnotationKind.INDEX,
            AnnotationKind.REFERENCES,
            AnnotationKind.CHECK);

    private static final Set<AnnotationKind> FORMS =
            EnumSet.of(AnnotationKind.ARRAY, AnnotationKind.JSON, AnnotationKind.CONVERT, AnnotationKind.ENUMERATED);

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component.part().ifPresent(part -> check(component, part, report));
        }
    }

    private static void check(ComponentModel component, PartModel part, Report report) {
        Site embedded = component.site().at(AnnotationKind.EMBEDDED);
        String type = component.type().display();
        for (AnnotationFacts facts : component.annotations().facts()) {
            if (!OF_PARTS.contains(facts.kind()) && !FORMS.contains(facts.kind())) {
                report.error(
                        Code.COLUMN_ON_PART,
                        component.site().at(facts.kind(), facts.nth()),
                        facts.kind().display() + " is for one column, and an embedded part stands for all of its own.",
                        "Move it to the component of " + type + " that it is for.");
            }
        }
        if (part.facts().annotations().has(AnnotationKind.TABLE)) {
            report.error(
                    Code.PART_IS_TABLE,
                    embedded,
                    type + " is a table of its own.",
                    "Refer to its row by its key, with @References(" + type + ".class).");
        }
        if (part.lossy()) {
            report.error(
                    Code.PART_WITHOUT_MODEL,
                    embedded,
                    type + " was compiled without Rowan, and this compiler does not see which of its components are"
                            + " nullable.",
                    "Mark it with @Embeddable and compile it with Rowan's processor, or use JDK 22 or later.");
        } else if (component.nullable() && mayBeAllNull(part)) {
            report.error(
                    Code.PART_NEVER_ABSENT,
                    component.site(),
                    "A nullable part is null when all of its columns are, and all components of " + type
                            + " may be null while it is not.",
                    "Remove @Nullable, or let one component of " + type + " not be nullable.");
        }
    }

    private static boolean mayBeAllNull(PartModel part) {
        return part.components().stream()
                .allMatch(component -> component.nullable()
                        || component.part().map(EmbeddedParts::mayBeAllNull).orElse(false));
    }
}
