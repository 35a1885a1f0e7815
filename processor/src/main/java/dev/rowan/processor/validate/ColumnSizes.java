package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.Optional;

/** A column has the length, precision, scale and collation that its type can have. */
final class ColumnSizes implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            boolean known = Contents.isJson(component.value())
                    || Contents.isArray(component.value())
                    || Contents.of(component.value()).isPresent();
            if (known) {
                component
                        .annotations()
                        .first(AnnotationKind.COLUMN)
                        .ifPresent(column -> check(component, column, report));
            }
        }
    }

    private static void check(ComponentModel component, AnnotationFacts column, Report report) {
        Optional<BasicType> stored = Contents.of(component.value());
        Site site = component.site().at(AnnotationKind.COLUMN);
        if (column.has("length") && !stored.filter(ColumnSizes::hasLength).isPresent()) {
            misplaced(Code.LENGTH_WITHOUT_MEANING, component, site.member("length"), "is for text and bytes", report);
        }
        if (column.has("precision") && !stored.filter(ColumnSizes::hasPrecision).isPresent()) {
            String meaning = "is for decimals and times";
            misplaced(Code.PRECISION_WITHOUT_MEANING, component, site.member("precision"), meaning, report);
        }
        if (column.has("scale")
                && !stored.filter(type -> type == BasicType.DECIMAL).isPresent()) {
            misplaced(Code.SCALE_WITHOUT_MEANING, component, site.member("scale"), "is for BigDecimal", report);
        }
        if (column.has("collation") && !stored.filter(ColumnSizes::isText).isPresent()) {
            misplaced(Code.COLLATION_WITHOUT_MEANING, component, site.member("collation"), "is for text", report);
        }
    }

    private static void misplaced(Code code, ComponentModel component, Site site, String meaning, Report report) {
        report.error(
                code,
                site,
                site.member().orElseThrow() + ' ' + meaning + ", and " + Contents.description(component) + ".",
                "Remove it.");
    }

    static boolean hasLength(BasicType type) {
        return type == BasicType.STRING || type == BasicType.BYTES;
    }

    private static boolean hasPrecision(BasicType type) {
        return type == BasicType.DECIMAL || type == BasicType.BIG_INTEGER || isTime(type);
    }

    private static boolean isTime(BasicType type) {
        return type.isTemporal() && type != BasicType.LOCAL_DATE;
    }

    private static boolean isText(BasicType type) {
        return type == BasicType.STRING || type == BasicType.CHAR || type == BasicType.YEAR_MONTH;
    }
}
