package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapeWrites;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** A shape that is to be writable can be saved, whatever is in its trees. */
final class WritableShapes implements Rule<ShapeModel> {

    @Override
    public void check(ShapeModel shape, Report report) {
        boolean wanted = shape.facts()
                .annotations()
                .first(AnnotationKind.SHAPE)
                .filter(written -> written.flag("writable", false))
                .isPresent();
        if (!wanted || shape.table().isEmpty() || !report.isClean()) {
            return;
        }
        Site site = Site.record().at(AnnotationKind.SHAPE).member("writable");
        ShapeWrites writes = new ShapeWrites(shape);
        for (ShapeWrites.Obstacle obstacle : writes.obstacles()) {
            report.error(
                    Code.SHAPE_ONLY_READ,
                    obstacle.component().map(ComponentModel::site).orElse(site),
                    obstacle.text(),
                    alternative(shape, obstacle));
        }
        List<String> missing = writes.missing();
        if (writes.isWritable() && !missing.isEmpty()) {
            report.error(
                    Code.SHAPE_WITHOUT_COLUMNS,
                    site,
                    String.join("; ", missing) + ", which may not be NULL and has no default.",
                    "Add a component for it; or remove writable, and records can be saved whose rows are there.");
        }
    }

    private static String alternative(ShapeModel shape, ShapeWrites.Obstacle obstacle) {
        if (obstacle.component().isPresent()) {
            return "Leave it out of the shape that is saved, or remove writable.";
        }
        return shape.table().flatMap(TableModel::family).isPresent()
                ? "Save shapes of its members, or remove writable."
                : "Add it, or remove writable.";
    }
}
