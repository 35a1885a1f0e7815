package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ConstraintModel.IndexPart;
import dev.rowan.processor.model.HybridModel;
import dev.rowan.processor.model.IndexSpec;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.List;
import java.util.Optional;

/** The parts of an index on the record are components that exist, with a direction, or expressions. */
final class IndexParts implements Rule<RecordModel> {

    private static final List<String> DIRECTIONS = List.of("asc", "desc");

    @Override
    public void check(RecordModel model, Report report) {
        for (IndexSpec index : model.facts().annotations().indexes()) {
            NamedComponents named = new NamedComponents(AnnotationKind.INDEX, Paths.of(model), report);
            Site site = Site.record().at(AnnotationKind.INDEX, index.nth()).member("value");
            for (int i = 0; i < index.parts().size(); i++) {
                check(index.parts().get(i), model, named, site.element(i), report);
            }
        }
    }

    private static void check(String written, RecordModel model, NamedComponents named, Site site, Report report) {
        IndexPart part = IndexPart.parse(written);
        Optional<String> fix = part.path()
                .map(IndexParts::fixOfPath)
                .orElseGet(() -> part.expression()
                        .filter(String::isBlank)
                        .map(blank -> "Write the expression between the parentheses."));
        if (fix.isPresent()) {
            report.error(Code.BAD_INDEX_PART, site, Words.quoted(written) + " is no part of an index.", fix.get());
        } else if (part.path().flatMap(path -> HybridModel.find(model, path)).isPresent()) {
            report.error(
                    Code.UNKNOWN_COMPONENT,
                    site,
                    AnnotationKind.INDEX.display() + " names "
                            + Words.quoted(part.path().orElseThrow()) + ", which is a method and no component.",
                    "Write what it is in SQL in parentheses, such as \"(lower(email))\".");
        } else {
            part.path().ifPresent(path -> named.check(path, site));
        }
    }

    private static Optional<String> fixOfPath(String path) {
        if (path.isBlank()) {
            return Optional.of("Name a component.");
        }
        if (path.contains("(") || path.contains(")")) {
            return Optional.of("Put an expression in parentheses, \"(" + path + ")\".");
        }
        int space = path.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(Suggestion.didYouMean(
                        path.substring(space + 1).strip(),
                        DIRECTIONS,
                        "Behind the component stands asc, desc or nothing."));
    }
}
