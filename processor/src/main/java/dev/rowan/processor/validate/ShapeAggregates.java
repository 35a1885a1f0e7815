package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.BasicType;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapePart.Aggregate;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;

/** What a shape tells of the rows of a relation is of many rows, of a column that it can be told of, and of its type. */
final class ShapeAggregates implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        for (ShapePart part : shape.parts()) {
            if (part instanceof Aggregate aggregate) {
                check(aggregate, report);
            }
        }
    }

    private static void check(Aggregate aggregate, Report report) {
        ComponentModel component = aggregate.component();
        Site site = component.site().at(aggregate.kind()).member("value");
        String relation = aggregate.relation().name();
        if (aggregate.relation().isToOne()) {
            report.error(
                    Code.SHAPE_LIST,
                    site,
                    "The relation " + Words.quoted(relation) + " leads to one row, "
                            + (aggregate.kind() == AnnotationKind.COUNT ? "which is not counted." : "and not to many."),
                    "Name a relation to many.");
        } else if (!Aggregate.isOfRows(aggregate.kind()) && aggregate.column().isEmpty()) {
            report.error(
                    Code.SHAPE_AGGREGATE,
                    site,
                    Words.quoted(relation) + " is a relation, and "
                            + aggregate.kind().display() + " is of a column of its rows.",
                    "Name the column too, " + Words.quoted(relation + ".price") + ".");
        } else if (aggregate.column().flatMap(ShapePart.Path::hybrid).isPresent()
                && !aggregate.column().orElseThrow().isOperand()) {
            report.error(
                    Code.SHAPE_AGGREGATE,
                    site,
                    "The twin of "
                            + Words.quoted(aggregate.column().orElseThrow().written())
                            + " gives an expression of which there is no " + noun(aggregate.kind()) + ".",
                    "Declare the twin as what it gives, such as TextExpr or IntegralExpr<Integer>.");
        } else if (aggregate.value().isEmpty()) {
            TypeRef type = aggregate.column().orElseThrow().type().orElseThrow();
            report.error(
                    Code.SHAPE_AGGREGATE,
                    site,
                    Words.quoted(aggregate.column().orElseThrow().written()) + " is " + type.display()
                            + ", which has no " + noun(aggregate.kind()) + ".",
                    takes(aggregate.kind()));
        } else {
            type(aggregate, report);
        }
    }

    private static void type(Aggregate aggregate, Report report) {
        ComponentModel component = aggregate.component();
        BasicType basic = ((ValueType.Basic) aggregate.value().orElseThrow()).type();
        boolean mayMiss = aggregate.mayMiss() || component.nullable();
        TypeRef type = mayMiss ? basic.type() : plain(basic);
        String what = Aggregate.isOfRows(aggregate.kind())
                ? (aggregate.kind() == AnnotationKind.COUNT ? "A count" : "Whether there are rows")
                : "The " + noun(aggregate.kind()) + " of "
                        + Words.quoted(aggregate.column().orElseThrow().written());
        if (!component.type().boxed().equals(basic.type())) {
            report.error(
                    Code.SHAPE_TYPE,
                    component.site(),
                    what + " is " + type.display() + ", and this is "
                            + component.type().display() + ".",
                    "Change the component to " + type.display() + ".");
        } else if (aggregate.mayMiss() && !component.nullable()) {
            report.error(
                    Code.SHAPE_NULLABLE,
                    component.site(),
                    what + " is NULL where there are no rows, and this may not be null.",
                    component.type().isPrimitive()
                            ? "Change the component to @Nullable "
                                    + basic.type().display() + "."
                            : "Add @Nullable.");
        } else if (Aggregate.isOfRows(aggregate.kind()) && component.nullable()) {
            report.error(
                    Code.SHAPE_NULLABLE,
                    component.site(),
                    what + " is never NULL.",
                    component.optional() ? "Remove Optional." : "Remove @Nullable.");
        }
    }

    private static TypeRef plain(BasicType type) {
        for (TypeRef.Primitive primitive : TypeRef.Primitive.values()) {
            if (primitive.box().equals(type.type())) {
                return primitive;
            }
        }
        return type.type();
    }

    private static String noun(AnnotationKind kind) {
        return switch (kind) {
            case SUM -> "sum";
            case AVG -> "mean";
            case MIN -> "least value";
            default -> "greatest value";
        };
    }

    private static String takes(AnnotationKind kind) {
        return switch (kind) {
            case SUM, AVG -> "Name a column of numbers.";
            default -> "Name a column of numbers, of text, or of dates or times.";
        };
    }
}
