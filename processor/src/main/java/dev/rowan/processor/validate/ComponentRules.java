package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.RuledValue;
import dev.rowan.processor.model.Site;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is said of a component's values can be said of its type, and something can be like that. */
final class ComponentRules implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            for (AnnotationFacts facts : component.annotations().facts()) {
                if (AnnotationKind.RULES.contains(facts.kind())
                        && !component.type().isMissing()) {
                    check(component, facts, report);
                }
            }
        }
    }

    private static void check(ComponentModel component, AnnotationFacts facts, Report report) {
        Site site = component.site().at(facts.kind());
        Optional<RuledValue.Kind> kind = RuledValue.of(component).map(RuledValue::kind);
        if (kind.filter(known -> isFor(facts.kind(), known)).isEmpty()) {
            report.error(
                    Code.RULE_TYPE,
                    site,
                    facts.kind().display() + " is for " + meant(facts.kind()) + ", and this is "
                            + component.type().display() + ".",
                    "Remove it.");
            return;
        }
        switch (facts.kind()) {
            case LENGTH -> length(component, facts, site, report);
            case RANGE -> range(facts, site, report);
            case PATTERN -> pattern(facts, site, report);
            default -> {}
        }
    }

    private static boolean isFor(AnnotationKind rule, RuledValue.Kind kind) {
        return switch (rule) {
            case LENGTH -> kind != RuledValue.Kind.NUMBER;
            case RANGE -> kind == RuledValue.Kind.NUMBER;
            default -> kind == RuledValue.Kind.TEXT;
        };
    }

    private static String meant(AnnotationKind rule) {
        return switch (rule) {
            case LENGTH -> "text, lists and maps";
            case RANGE -> "numbers";
            default -> "text";
        };
    }

    private static void length(ComponentModel component, AnnotationFacts facts, Site site, Report report) {
        int min = facts.number("min", 0);
        int max = facts.number("max", Integer.MAX_VALUE);
        int kept = component.annotations().column().length();
        if (min < 0 || max < min) {
            report.error(
                    Code.RULE_BOUNDS,
                    site,
                    "No length is between " + min + " and " + max + ".",
                    "Let 'min' be 0 or more, and not more than 'max'.");
        } else if (kept > 0 && facts.has("max") && max > kept) {
            report.error(
                    Code.RULE_BOUNDS,
                    site.member("max"),
                    "The column keeps " + kept + ", and " + max + " are allowed.",
                    "Give the column that length, or allow no more than it keeps.");
        }
    }

    private static void range(AnnotationFacts facts, Site site, Report report) {
        Optional<BigDecimal> min = bound(facts, "min", site, report);
        Optional<BigDecimal> max = bound(facts, "max", site, report);
        if (facts.text("min").isEmpty() && facts.text("max").isEmpty()) {
            report.error(Code.RULE_BOUNDS, site, "It allows every number.", "Give 'min', 'max' or both.");
        } else if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            report.error(
                    Code.RULE_BOUNDS,
                    site,
                    "No number is between " + min.get() + " and " + max.get() + ".",
                    "Let 'min' be no more than 'max'.");
        }
    }

    private static Optional<BigDecimal> bound(AnnotationFacts facts, String member, Site site, Report report) {
        String text = facts.text(member);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            report.error(
                    Code.RULE_BOUNDS,
                    site.member(member),
                    Words.quoted(text) + " is no number.",
                    "Write it as \"0.01\".");
            return Optional.empty();
        }
    }

    private static void pattern(AnnotationFacts facts, Site site, Report report) {
        try {
            Pattern.compile(facts.text("value"));
        } catch (PatternSyntaxException e) {
            report.error(
                    Code.RULE_PATTERN,
                    site.member("value"),
                    Words.quoted(facts.text("value")) + " is no regular expression: " + e.getDescription() + ".",
                    "Correct it.");
        }
    }
}
