package dev.rowan.processor.validate;

import dev.rowan.annotation.EnumStorage;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.EnumCode;
import dev.rowan.processor.model.ValueType.Enumeration;
import java.util.EnumSet;
import java.util.Set;

/** An enum is stored in a form that it has. */
final class EnumForms implements Rule<RecordModel> {

    private static final Set<BasicType> CODES =
            EnumSet.of(BasicType.STRING, BasicType.INT, BasicType.SHORT, BasicType.LONG, BasicType.CHAR);

    @Override
    public void check(RecordModel model, Report report) {
        for (ComponentModel component : model.components()) {
            ValueType value = component.value();
            if (inside(value) instanceof Enumeration enumeration) {
                check(component, enumeration, report);
            }
            boolean judged = value instanceof Enumeration || value instanceof ValueType.Unsupported;
            if (component.has(AnnotationKind.ENUMERATED) && !judged) {
                report.error(
                        Code.NOT_AN_ENUM,
                        component.site().at(AnnotationKind.ENUMERATED),
                        "@Enumerated says how an enum is stored, and this is "
                                + component.type().display() + ".",
                        "Remove it.");
            }
        }
    }

    private static ValueType inside(ValueType value) {
        if (value instanceof ValueType.Array array) {
            return inside(array.element());
        }
        return value instanceof ValueType.Domain domain ? inside(domain.inner()) : value;
    }

    private static void check(ComponentModel component, Enumeration value, Report report) {
        if (value.storage() != EnumStorage.CODE) {
            return;
        }
        String type = value.type().nestedName();
        boolean written = component.has(AnnotationKind.ENUMERATED);
        Site site = written ? component.site().at(AnnotationKind.ENUMERATED).member("value") : component.site();
        switch (value.codes().size()) {
            case 0 ->
                report.error(
                        Code.NO_ENUM_CODE,
                        site,
                        type + " is to be stored by its code, and no member of it carries @EnumCode.",
                        "Mark the method or field that gives the code with @EnumCode.");
            case 1 -> check(type, value.codes().get(0), site, report);
            default ->
                report.error(
                        Code.TWO_ENUM_CODES,
                        site,
                        type + " carries @EnumCode on "
                                + Words.list(value.codes().stream()
                                        .map(EnumCode::name)
                                        .toList()) + ".",
                        "Keep one.");
        }
    }

    private static void check(String type, EnumCode code, Site site, Report report) {
        String name = type + '.' + code.name();
        if (code.type() instanceof TypeRef.Missing) {
            return;
        }
        if (BasicType.of(code.type()).filter(CODES::contains).isEmpty()) {
            report.error(
                    Code.ENUM_CODE_TYPE,
                    site,
                    name + " carries @EnumCode and is " + code.type().display() + ".",
                    "Let it be a String, int, short, long or char.");
        }
        if (code.parameters() > 0) {
            report.error(
                    Code.ENUM_CODE_UNFIT,
                    site,
                    name + " carries @EnumCode and takes parameters.",
                    "Mark a method without parameters.");
        } else if (!code.accessible()) {
            report.error(
                    Code.ENUM_CODE_UNFIT,
                    site,
                    name + " carries @EnumCode and is private, static, or not visible in the record's package.",
                    "Mark an instance member that is visible there.");
        }
    }
}
