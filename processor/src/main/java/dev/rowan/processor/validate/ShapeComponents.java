package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.Site;
import java.util.ArrayList;
import java.util.List;

/** What is in a shape's row is in its table, by name, type and nullability. */
final class ShapeComponents implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        if (shape.table().isEmpty()) {
            if (!shape.target().isMissing()) {
                report.error(
                        Code.SHAPE_OF_NO_TABLE,
                        Site.record().at(AnnotationKind.SHAPE).member("of"),
                        shape.target().display() + " is no @Table record.",
                        "Name the record of the table that rows are read from.");
            }
            return;
        }
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Unknown unknown) {
                unknown(shape, unknown, report);
            } else if (part instanceof ShapePart.Value value) {
                value(value, report);
            } else if (part instanceof ShapePart.Hybrid hybrid) {
                hybrid(hybrid, report);
            }
        }
    }

    private static void unknown(ShapeModel shape, ShapePart.Unknown unknown, Report report) {
        List<String> known = new ArrayList<>();
        boolean relations = ShapePart.Aggregate.written(unknown.component()).isPresent()
                && unknown.path().startsWith(unknown.name())
                && unknown.at().equals(shape.table().orElseThrow());
        if (!relations) {
            unknown.at().components().forEach(each -> known.add(each.name()));
            unknown.at().facts().methodsWith(AnnotationKind.HYBRID).forEach(each -> known.add(each.name()));
        }
        unknown.at().relations().stream().map(RelationModel::name).forEach(known::add);
        report.error(
                Code.SHAPE_UNKNOWN_COMPONENT,
                site(unknown.component()),
                unknown.at().type().nestedName() + " has no component or relation " + Words.quoted(unknown.name())
                        + (unknown.name().equals(unknown.path())
                                ? "."
                                : " on the way along " + Words.quoted(unknown.path()) + "."),
                Suggestion.didYouMean(
                        unknown.name(), known, "It has " + (known.isEmpty() ? "none" : Words.list(known)) + "."));
    }

    private static void value(ShapePart.Value value, Report report) {
        ComponentModel component = value.component();
        ComponentModel there = value.member().component();
        String name = value.member().dotted();
        if (!component.type().boxed().equals(there.type().boxed())) {
            report.error(
                    Code.SHAPE_TYPE,
                    component.site(),
                    Words.quoted(name) + " is " + there.type().display() + ", and this is "
                            + component.type().display() + ".",
                    "Change the component to " + there.type().display() + ".");
        } else if (value.mayMiss() && !component.nullable()) {
            report.error(
                    Code.SHAPE_NULLABLE,
                    component.site(),
                    Words.quoted(name) + " may be without a value, and this may not.",
                    component.type().isPrimitive()
                            ? "Change the component to @Nullable "
                                    + component.type().boxed().display() + "."
                            : "Add @Nullable.");
        }
    }

    private static void hybrid(ShapePart.Hybrid hybrid, Report report) {
        ComponentModel component = hybrid.component();
        String name = Words.quoted(hybrid.method().name());
        if (!component.type().boxed().equals(hybrid.method().value().boxed())) {
            report.error(
                    Code.SHAPE_TYPE,
                    component.site(),
                    name + " gives " + hybrid.method().value().display() + ", and this is "
                            + component.type().display() + ".",
                    "Change the component to " + hybrid.method().value().display() + ".");
        } else if (!hybrid.isReadable()) {
            report.error(
                    Code.SHAPE_TYPE,
                    component.site(),
                    name + " gives " + component.type().display() + ", and how that is stored no column tells.",
                    "Read the columns that it is made of.");
        } else if (hybrid.mayMiss() && !component.nullable()) {
            report.error(
                    Code.SHAPE_NULLABLE,
                    component.site(),
                    name + " may be without a value, and this may not.",
                    component.type().isPrimitive()
                            ? "Change the component to @Nullable "
                                    + component.type().boxed().display() + "."
                            : "Add @Nullable.");
        }
    }

    private static Site site(ComponentModel component) {
        return ShapePart.Aggregate.written(component)
                .or(() -> component.annotations().first(AnnotationKind.FROM))
                .map(facts -> component.site().at(facts.kind()).member("value"))
                .orElseGet(component::site);
    }
}
