package dev.rowan.processor;

import dev.rowan.processor.diagnostic.Problem;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.validate.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges models, and remembers the verdict on parts, which many tables share. */
final class Checker {

    private final Rules rules;
    private final Map<ClassRef, Boolean> soundParts = new HashMap<>();

    Checker(Rules rules) {
        this.rules = rules;
    }

    /** The problems of the record itself; those of its parts are the parts' own. */
    List<Problem> problems(RecordModel model) {
        Report report = new Report(model.type());
        if (model instanceof TableModel table) {
            rules.check(table, report);
        } else if (model instanceof PartModel part) {
            rules.check(part, report);
        } else if (model instanceof ProjectionModel projection) {
            rules.check(projection, report);
        } else if (model instanceof InputModel input) {
            rules.check(input, report);
        } else if (model instanceof ShapeModel shape) {
            rules.check(shape, report);
        }
        return report.problems();
    }

    /** Whether code can be written for it: nothing is wrong with it, with its parts, or with an input's table. */
    boolean isSound(RecordModel model) {
        boolean table = !(model instanceof InputModel input)
                || input.table().filter(this::isSound).isPresent();
        boolean tree = !(model instanceof ShapeModel shape)
                || shape.table().filter(this::isSound).isPresent();
        boolean members = !(model instanceof TableModel whole)
                || whole.family().stream()
                        .flatMap(family -> family.members().stream())
                        .allMatch(this::isSound);
        return table
                && tree
                && members
                && problems(model).isEmpty()
                && model.components().stream()
                        .flatMap(component -> component.part().stream())
                        .allMatch(this::isSoundPart);
    }

    private boolean isSoundPart(PartModel part) {
        Boolean known = soundParts.get(part.type());
        if (known == null) {
            known = isSound(part);
            soundParts.put(part.type(), known);
        }
        return known;
    }
}
