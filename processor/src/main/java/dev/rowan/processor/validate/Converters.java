package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ConverterModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.ValueType;

/** A converter can be had, and converts the component's type into one that columns hold. */
final class Converters implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            if (component.value() instanceof ValueType.Converted converted) {
                check(component, converted.converter(), report);
            }
        }
    }

    private static void check(ComponentModel component, ConverterModel converter, Report report) {
        Site site = component.site().at(AnnotationKind.CONVERT).member("value");
        String name = converter.type().display();
        if (converter.mapping().isEmpty()) {
            report.error(
                    Code.NOT_A_CONVERTER,
                    site,
                    name + " is no dev.rowan.type.Converter between two types of its own.",
                    "Let it implement Converter<" + component.type().boxed().display() + ", ...>.");
            return;
        }
        ConverterModel.Mapping mapping = converter.mapping().get();
        if (!mapping.javaType().equals(component.type().boxed())) {
            report.error(
                    Code.CONVERTER_TYPE,
                    site,
                    name + " converts " + mapping.javaType().display() + ", and this is "
                            + component.type().display() + ".",
                    "Use a converter for " + component.type().boxed().display() + ".");
        }
        if (Contents.of(mapping.stored()).isEmpty()
                && !Contents.isJson(mapping.stored())
                && !isMissing(mapping.stored())) {
            report.error(
                    Code.CONVERTER_STORES,
                    site,
                    name + " converts into a type that no column holds as it is.",
                    "Let its second type be one that columns hold, such as String.");
        }
        if (converter.access() == ConverterModel.Access.NONE) {
            report.error(
                    Code.CONVERTER_ACCESS,
                    site,
                    name + " has neither a constructor without parameters nor a static field INSTANCE that code in this"
                            + " package can use.",
                    "Add one of them.");
        }
    }

    private static boolean isMissing(ValueType value) {
        return value instanceof ValueType.Unsupported unsupported
                && unsupported.reason() == ValueType.Unsupported.Reason.MISSING;
    }
}
