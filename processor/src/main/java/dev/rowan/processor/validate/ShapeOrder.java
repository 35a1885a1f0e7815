package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.Site;
import java.util.ArrayList;
import java.util.List;

/** The order of a shape's list names columns of the other table, or of those that relations to one lead to from there. */
final class ShapeOrder implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Nested nested) {
                Site site = part.component().site();
                check(nested.order(), site.at(AnnotationKind.ORDER_BY).member("value"), report);
                check(nested.by(), site.at(AnnotationKind.TOP).member("by"), report);
            }
        }
    }

    private static void check(List<ShapePart.Key> keys, Site site, Report report) {
        for (int i = 0; i < keys.size(); i++) {
            ShapePart.Path path = keys.get(i).path();
            if (path.hybrid().isPresent() && !path.isOperand()) {
                report.error(
                        Code.SHAPE_ORDER,
                        site.element(i),
                        "The order is by " + Words.quoted(path.written())
                                + ", whose twin gives an expression that has no order.",
                        "Declare the twin as what it gives, such as TextExpr or IntegralExpr<Integer>.");
            } else if (!path.isOperand()) {
                List<String> known = new ArrayList<>();
                path.at().columns().stream().map(ColumnModel::dotted).forEach(known::add);
                path.at().relations().stream()
                        .filter(RelationModel::isToOne)
                        .map(RelationModel::name)
                        .forEach(known::add);
                path.at().facts().methodsWith(AnnotationKind.HYBRID).forEach(each -> known.add(each.name()));
                String name = path.member().isPresent() ? path.rest() : path.unknown();
                report.error(
                        Code.SHAPE_ORDER,
                        site.element(i),
                        "The order is by " + Words.quoted(path.written()) + ", and "
                                + path.at().type().nestedName() + " has no column for " + Words.quoted(name) + ".",
                        Suggestion.didYouMean(name, known, "There are " + Words.list(known) + "."));
            }
        }
    }
}
