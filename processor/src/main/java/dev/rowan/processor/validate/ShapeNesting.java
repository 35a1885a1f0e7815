package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapePart.Nested.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What hangs on a shape's row is by a relation that leads to as many, is a shape of what is there, and comes to an end. */
final class ShapeNesting implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        for (ShapePart part : shape.parts()) {
            Optional<ShapePart.Nested> nested =
                    part instanceof ShapePart.Nested each ? Optional.of(each) : Optional.empty();
            misplaced(part.component(), nested, report);
            twice(part.component(), report);
            nested.ifPresent(each -> check(shape, each, report));
        }
    }

    private static void check(ShapeModel shape, ShapePart.Nested nested, Report report) {
        ComponentModel component = nested.component();
        RelationModel relation = nested.relation();
        String name = "The relation " + Words.quoted(relation.name());
        String target = relation.target().display();
        if (nested.list() == relation.isToOne()) {
            report.error(
                    Code.SHAPE_LIST,
                    component.site(),
                    name
                            + (nested.list()
                                    ? " leads to one row, and this is a list."
                                    : " leads to many rows, and this is no list."),
                    nested.list()
                            ? "Change the component to " + nested.element().display() + "."
                            : "Change the component to List<" + component.type().display() + ">.");
        } else if (nested.kind() == Kind.OTHER) {
            report.error(
                    Code.SHAPE_NESTED_TYPE,
                    component.site(),
                    name + " leads to " + target + ", and " + nested.element().display() + " is no shape of it.",
                    "Use a record with @Shape(of = " + target + ".class), or " + target + " itself.");
        } else if (nested.kind() == Kind.CIRCLE) {
            report.error(
                    Code.SHAPE_CIRCLE,
                    component.site(),
                    nested.element().display() + " leads back to "
                            + shape.type().nestedName() + ", and so on without an end.",
                    "Write a shape of " + target + " without that component.");
        } else if (nested.kind() == Kind.SELF && !component.has(AnnotationKind.DEPTH)) {
            report.error(
                    Code.SHAPE_CIRCLE,
                    component.site(),
                    shape.type().nestedName() + " is nested in itself without an end.",
                    "Say how many times, @Depth(3).");
        }
        boolean mayMiss = relation.nullable()
                || relation.isSoftlyDeleted() && !component.has(AnnotationKind.INCLUDE_DELETED)
                || nested.kind() == Kind.SELF;
        if (!nested.list() && relation.isToOne() && mayMiss && !component.nullable()) {
            report.error(
                    Code.SHAPE_NULLABLE,
                    component.site(),
                    name + " may lead to no row, and this may not be null.",
                    relation.nullable() || nested.kind() == Kind.SELF
                            ? "Add @Nullable."
                            : "Add @Nullable, or say why with @IncludeDeleted(\"...\").");
        }
        if (nested.list() && component.nullable()) {
            report.error(
                    Code.SHAPE_LIST,
                    component.site(),
                    "A list is empty where there are no rows, and never null.",
                    component.optional() ? "Remove Optional." : "Remove @Nullable.");
        }
    }

    private static boolean fits(AnnotationKind kind, ShapePart.Nested nested) {
        return switch (kind) {
            case DEPTH -> nested.kind() == Kind.SELF;
            case INCLUDE_DELETED -> nested.relation().isSoftlyDeleted();
            case SAVE -> nested.relation().kind() != RelationModel.Kind.TO_ONE;
            case LOAD -> true;
            default -> nested.list();
        };
    }

    /** A component comes from one place. */
    private static void twice(ComponentModel component, Report report) {
        List<AnnotationKind> written = Stream.concat(ShapePart.Aggregate.KINDS.stream(), Stream.of(AnnotationKind.FROM))
                .filter(component::has)
                .toList();
        if (written.size() > 1) {
            report.error(
                    Code.MISPLACED_ANNOTATION,
                    component.site().at(written.get(1)),
                    written.get(1).display() + " says where the component comes from, and so does "
                            + written.get(0).display() + ".",
                    "Remove one.");
        }
    }

    private static void misplaced(ComponentModel component, Optional<ShapePart.Nested> nested, Report report) {
        for (AnnotationKind kind : List.of(
                AnnotationKind.WHERE,
                AnnotationKind.ORDER_BY,
                AnnotationKind.TOP,
                AnnotationKind.DEPTH,
                AnnotationKind.INCLUDE_DELETED,
                AnnotationKind.LOAD,
                AnnotationKind.SAVE)) {
            boolean told = kind == AnnotationKind.WHERE
                    && ShapePart.Aggregate.written(component).isPresent();
            boolean fits = told || nested.filter(each -> fits(kind, each)).isPresent();
            Optional<AnnotationFacts> written = component.annotations().first(kind);
            if (written.isPresent() && !fits) {
                report.error(
                        Code.MISPLACED_ANNOTATION,
                        component.site().at(kind),
                        kind.display()
                                + switch (kind) {
                                    case DEPTH ->
                                        " says how many times a shape is nested in itself, and this is another type.";
                                    case INCLUDE_DELETED ->
                                        " is for a record or list by a relation, whose rows may be marked as deleted, and this is none.";
                                    case SAVE ->
                                        " says what is done with rows that belong to the record, and this is none.";
                                    case LOAD -> " says how what a relation leads to is read, and this is none.";
                                    default -> " says something of a list by a relation, and this is none.";
                                },
                        "Remove it.");
            } else if (kind == AnnotationKind.INCLUDE_DELETED
                    && written.filter(facts -> facts.text("value").isBlank()).isPresent()) {
                report.error(
                        Code.SHAPE_REASON,
                        component.site().at(kind).member("value"),
                        "Deleted rows are read without a reason.",
                        "Say why, for those who read the code.");
            } else if ((kind == AnnotationKind.TOP || kind == AnnotationKind.DEPTH)
                    && written.isPresent()
                    && written.get().number("value", 1) < 1) {
                report.error(
                        Code.SHAPE_LIMIT,
                        component.site().at(kind).member("value"),
                        kind.display() + " is " + written.get().number("value", 1) + ".",
                        "Say 1 or more.");
            }
        }
    }
}
