package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Literals;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Json;
import java.util.Optional;

/** A literal default is a value of the component's type. */
final class DefaultLiterals implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            boolean judged =
                    component.value() instanceof ValueType.Unsupported || component.value() instanceof ValueType.Part;
            if (!judged) {
                component
                        .annotations()
                        .defaultValue()
                        .flatMap(value -> value.literal())
                        .ifPresent(literal -> check(component, literal, report));
            }
        }
    }

    private static void check(ComponentModel component, String literal, Report report) {
        Site site = component.site().at(AnnotationKind.DEFAULT).member("value");
        if (Literals.parse(component, literal).isPresent()) {
            return;
        }
        ValueType value = inside(component.value());
        if (value instanceof ValueType.Enumeration enumeration) {
            report.error(
                    Code.DEFAULT_LITERAL,
                    site,
                    enumeration.type().nestedName() + " has no constant " + Words.quoted(literal) + ".",
                    Suggestion.didYouMean(
                            literal, enumeration.constants(), "It has " + Words.list(enumeration.constants()) + "."));
            return;
        }
        Optional<String> example = example(component, value);
        if (example.isPresent()) {
            report.error(
                    Code.DEFAULT_LITERAL,
                    site,
                    Words.quoted(literal) + " is no value of "
                            + component.type().display() + ".",
                    "Write one like \"" + example.get() + "\".");
        } else {
            report.error(
                    Code.DEFAULT_WITHOUT_LITERAL,
                    site,
                    "Values of " + component.type().display() + " cannot be written as a literal.",
                    "Use @Default(supplier = ...), or @Default(sql = ...) on a nullable component.");
        }
    }

    private static ValueType inside(ValueType value) {
        return value instanceof ValueType.Domain domain ? inside(domain.inner()) : value;
    }

    private static Optional<String> example(ComponentModel component, ValueType value) {
        if (value instanceof Json json) {
            return switch (json.form()) {
                case LIST -> Optional.of("[]");
                case MAP, TEXT -> Optional.of("{}");
                case OBJECT -> Optional.empty();
            };
        }
        return value instanceof ValueType.Basic basic
                ? example(basic.type())
                : BasicType.of(component.type()).flatMap(DefaultLiterals::example);
    }

    private static Optional<String> example(BasicType type) {
        return switch (type) {
            case BOOLEAN -> Optional.of("true");
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> Optional.of("0");
            case FLOAT, DOUBLE, DECIMAL -> Optional.of("0.00");
            case CHAR -> Optional.of("x");
            case STRING -> Optional.of("text");
            case BYTES -> Optional.empty();
            case UUID -> Optional.of("00000000-0000-0000-0000-000000000000");
            case LOCAL_DATE -> Optional.of("2026-12-31");
            case LOCAL_TIME -> Optional.of("23:59:59");
            case LOCAL_DATE_TIME -> Optional.of("2026-12-31T23:59:59");
            case OFFSET_DATE_TIME -> Optional.of("2026-12-31T23:59:59+01:00");
            case INSTANT -> Optional.of("2026-12-31T23:59:59Z");
            case YEAR -> Optional.of("2026");
            case YEAR_MONTH -> Optional.of("2026-12");
            case DURATION -> Optional.of("PT1H30M");
        };
    }
}
