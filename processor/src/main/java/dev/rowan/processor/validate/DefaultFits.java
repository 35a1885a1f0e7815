package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnSpec;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Literal;
import dev.rowan.processor.model.Literals;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ValueType;
import java.math.BigDecimal;

/** A literal default fits into its column. */
final class DefaultFits implements Rule<RecordModel> {

    private static final int DEFAULT_LENGTH = 255;

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            boolean converted = component.value() instanceof ValueType.Converted;
            if (!converted) {
                component
                        .annotations()
                        .defaultValue()
                        .flatMap(value -> value.literal())
                        .flatMap(text -> Literals.parse(component, text))
                        .ifPresent(literal -> check(component, literal, report));
            }
        }
    }

    private static void check(ComponentModel component, Literal literal, Report report) {
        if (literal instanceof Literal.Wrapped wrapped) {
            check(component, wrapped.inner(), report);
        } else if (literal instanceof Literal.Basic basic) {
            switch (basic.type()) {
                case STRING -> text(component, basic.text(), report);
                case DECIMAL -> decimal(component, new BigDecimal(basic.text()), report);
                default -> {
                    // Every other value of the type fits.
                }
            }
        }
    }

    private static void text(ComponentModel component, String text, Report report) {
        ColumnSpec column = component.annotations().column();
        int length = column.length() == 0 ? DEFAULT_LENGTH : column.length();
        int characters = text.codePointCount(0, text.length());
        if (characters > length) {
            tooLong(
                    component,
                    "The default has " + characters + " characters, and the column has room for " + length + ".",
                    report);
        }
    }

    private static void decimal(ComponentModel component, BigDecimal value, Report report) {
        ColumnSpec column = component.annotations().column();
        int scale = column.scale() < 0 ? 10 : column.scale();
        int precision = column.precision() == 0 ? 38 : column.precision();
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > scale) {
            tooLong(
                    component,
                    "The default has " + shortest.scale() + " digits behind the point, and the column keeps " + scale
                            + ".",
                    report);
        } else if (shortest.precision() - shortest.scale() > precision - scale) {
            tooLong(
                    component,
                    "The default has " + (shortest.precision() - shortest.scale())
                            + " digits before the point, and the column has room for " + (precision - scale) + ".",
                    report);
        }
    }

    private static void tooLong(ComponentModel component, String what, Report report) {
        report.error(
                Code.DEFAULT_LITERAL,
                component.site().at(AnnotationKind.DEFAULT).member("value"),
                what,
                "Shorten it, or make the column larger.");
    }
}
