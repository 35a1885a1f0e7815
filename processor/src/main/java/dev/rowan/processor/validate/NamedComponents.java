package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The components that one constraint names, each known and named once. */
final class NamedComponents {

    private final AnnotationKind constraint;
    private final List<String> known;
    private final Report report;
    private final Set<String> seen = new HashSet<>();

    NamedComponents(AnnotationKind constraint, List<String> known, Report report) {
        this.constraint = constraint;
        this.known = known;
        this.report = report;
    }

    void check(String path, Site site) {
        if (!known.contains(path)) {
            report.error(
                    Code.UNKNOWN_COMPONENT,
                    site,
                    constraint.display() + " names the component " + Words.quoted(path) + ", which is not there.",
                    Suggestion.didYouMean(path, known, "There are " + Words.list(known) + "."));
        } else if (!seen.add(path)) {
            report.error(
                    Code.COMPONENT_TWICE,
                    site,
                    constraint.display() + " names the component " + Words.quoted(path) + " twice.",
                    "Remove one.");
        }
    }
}
