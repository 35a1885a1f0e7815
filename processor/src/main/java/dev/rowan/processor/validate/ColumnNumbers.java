package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ColumnSpec;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.Optional;

/** Length, precision and scale, where they make sense, are in their ranges. */
final class ColumnNumbers implements Rule<RecordModel> {

    private static final int DEFAULT_PRECISION = 38;
    private static final int DEFAULT_SCALE = 10;
    private static final int NANOSECONDS = 9;

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            component
                    .annotations()
                    .first(AnnotationKind.COLUMN)
                    .ifPresent(written -> check(component, written, report));
        }
    }

    private static void check(ComponentModel component, AnnotationFacts written, Report report) {
        Site site = component.site().at(AnnotationKind.COLUMN);
        ColumnSpec column = component.annotations().column();
        Optional<BasicType> stored = Contents.of(component.value());
        if (stored.filter(ColumnSizes::hasLength).isPresent() && written.has("length") && column.length() < 1) {
            out(
                    site.member("length"),
                    "A length of " + column.length() + " leaves no room for a value.",
                    "Give 1 or more, or Column.MAX.",
                    report);
        }
        if (column.precision() < 0) {
            out(
                    site.member("precision"),
                    "A precision of " + column.precision() + " is negative.",
                    "Give 1 or more.",
                    report);
        } else if (column.precision() > NANOSECONDS
                && stored.filter(BasicType::isTemporal).isPresent()) {
            out(
                    site.member("precision"),
                    "A second has at most 9 fractional digits, and precision is " + column.precision() + ".",
                    "Give 1 to 9.",
                    report);
        }
        if (column.scale() < -1) {
            out(site.member("scale"), "A scale of " + column.scale() + " is negative.", "Give 0 or more.", report);
        } else if (stored.filter(type -> type == BasicType.DECIMAL).isPresent() && column.precision() >= 0) {
            digits(column, written.has("scale") ? site.member("scale") : site.member("precision"), report);
        }
    }

    private static void digits(ColumnSpec column, Site site, Report report) {
        int precision = column.precision() == 0 ? DEFAULT_PRECISION : column.precision();
        if (column.scale() > precision) {
            out(
                    site,
                    "A decimal of " + precision + " digits cannot have " + column.scale() + " behind the point.",
                    "Give a precision of at least " + column.scale() + ", or a smaller scale.",
                    report);
        } else if (column.scale() == -1 && precision <= DEFAULT_SCALE) {
            out(
                    site,
                    "Without a scale a BigDecimal has " + DEFAULT_SCALE + " digits behind the point, which with "
                            + "precision = " + precision + " leaves none before it.",
                    "Give the scale too.",
                    report);
        }
    }

    private static void out(Site site, String what, String fix, Report report) {
        report.error(Code.NUMBER_OUT_OF_RANGE, site, what, fix);
    }
}
