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
import dev.rowan.processor.model.TypeRef;
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
                unknown(unknown, report);
            } else if (part instanceof ShapePart.Value value) {
                value(value, report);
            } else if (part instanceof ShapePart.Count count) {
                count(count, report);
            }
        }
    }

    private static void unknown(ShapePart.Unknown unknown, Report report) {
        List<String> known = new ArrayList<>();
        if (!unknown.component().has(AnnotationKind.COUNT)) {
            unknown.at().components().forEach(each -> known.add(each.name()));
        }
        unknown.at().relations().stream().map(RelationModel::name).forEach(known::add);
        report.error(
                Code.SHAPE_UNKNOWN_COMPONENT,
                site(unknown.component()),
                unknown.at().type().nestedName() + " has no component or relation " + Words.quoted(unknown.name())
                        + (unknown.name().equals(unknown.path())
                                ? "."
                                : " on the way along " + Words.quoted(unknown.path()) + "."),
                Suggestion.didYouMean(unknown.name(), known, "It has " + Words.list(known) + "."));
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

    private static void count(ShapePart.Count count, Report report) {
        ComponentModel component = count.component();
        if (count.relation().isToOne()) {
            report.error(
                    Code.SHAPE_LIST,
                    site(component),
                    "The relation " + Words.quoted(count.relation().name())
                            + " leads to one row, which is not counted.",
                    "Name a relation to many.");
        } else if (!component.type().boxed().equals(TypeRef.Primitive.LONG.box())) {
            report.error(
                    Code.SHAPE_TYPE,
                    component.site(),
                    "A count is long, and this is " + component.type().display() + ".",
                    "Change the component to long.");
        }
    }

    private static Site site(ComponentModel component) {
        for (AnnotationKind kind : List.of(AnnotationKind.COUNT, AnnotationKind.FROM)) {
            if (component.has(kind)) {
                return component.site().at(kind).member("value");
            }
        }
        return component.site();
    }
}
