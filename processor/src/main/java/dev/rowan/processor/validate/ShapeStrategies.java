package dev.rowan.processor.validate;

import dev.rowan.annotation.Strategy;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.TableModel;
import java.util.Optional;

/** Lists that are not read by keys alone have rows that are told apart by keys, and what is no list is joined or read by keys. */
final class ShapeStrategies implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Nested nested) {
                told(nested).ifPresent(strategy -> check(nested, strategy, report));
            }
        }
    }

    private static void check(ShapePart.Nested nested, Strategy strategy, Report report) {
        if (nested.list() && strategy != Strategy.SELECT_IN) {
            joined(nested).filter(table -> table.key().isEmpty()).ifPresent(table -> refuse(nested, table, report));
        } else if (!nested.list() && strategy != Strategy.SELECT_IN && strategy != Strategy.JOIN) {
            report.error(
                    Code.SHAPE_STRATEGY,
                    nested.component().site().at(AnnotationKind.LOAD).member("value"),
                    "The relation leads to one row, which is read by a join or by its key.",
                    "Say Strategy.JOIN or Strategy.SELECT_IN.");
        }
    }

    private static Optional<Strategy> told(ShapePart.Nested nested) {
        return nested.component()
                .annotations()
                .first(AnnotationKind.LOAD)
                .map(load -> load.constant("value", Strategy.SELECT_IN));
    }

    /** The table that has a row for each element. */
    private static Optional<TableModel> joined(ShapePart.Nested nested) {
        RelationModel relation = nested.relation();
        return relation.isWhole() && relation.kind() == RelationModel.Kind.MANY_TO_MANY
                ? Optional.of(relation.ways().get(0).from())
                : relation.table();
    }

    private static void refuse(ShapePart.Nested nested, TableModel table, Report report) {
        report.error(
                Code.SHAPE_STRATEGY,
                nested.component().site().at(AnnotationKind.LOAD).member("value"),
                "The list is read by a join, by a sub-select or as JSON, and "
                        + table.type().nestedName() + " has no primary key, by which its rows are told.",
                "Give it one, or read the list by Strategy.SELECT_IN.");
    }
}
