package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.diagnostic.Suggestion;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** A condition of a shape is a static method of its record that takes the table of the elements, and gives a condition. */
final class ShapeConditions implements Rule<ShapeModel> {

    private static final TypeRef CONDITION = TypeRef.of("dev.rowan.sql", "Condition");

    @Override
    public void check(ShapeModel shape, Report report) {
        for (ShapePart part : shape.parts()) {
            Optional<AnnotationFacts> where = part.component().annotations().first(AnnotationKind.WHERE);
            if (where.isPresent() && part instanceof ShapePart.Nested nested && nested.list()) {
                check(shape, where.get(), nested.relation(), part, report);
            } else if (where.isPresent() && part instanceof ShapePart.Aggregate aggregate) {
                check(shape, where.get(), aggregate.relation(), part, report);
            }
        }
    }

    private static void check(
            ShapeModel shape, AnnotationFacts where, RelationModel relation, ShapePart part, Report report) {
        if (relation.table().isEmpty()) {
            return;
        }
        String table = relation.table().get().type().generated("Table").simpleName();
        String name = where.text("value");
        Site site = part.component().site().at(AnnotationKind.WHERE).member("value");
        String declare = "Declare static Condition " + name + "(" + table + " row).";
        List<MarkedMethod> known = shape.facts().methods();
        List<MarkedMethod> called =
                known.stream().filter(method -> method.name().equals(name)).toList();
        if (called.isEmpty()) {
            report.error(
                    Code.SHAPE_CONDITION,
                    site,
                    "The record has no method " + Words.quoted(name) + ".",
                    Suggestion.didYouMean(
                            name, known.stream().map(MarkedMethod::name).toList(), declare));
        } else if (called.stream().noneMatch(method -> fits(method, table))) {
            report.error(
                    Code.SHAPE_CONDITION,
                    site,
                    "A condition is told by a static method, not private, that takes " + table
                            + " and nothing else, gives a Condition, and throws nothing that must be caught.",
                    declare);
        }
    }

    private static boolean fits(MarkedMethod method, String table) {
        return method.shared()
                && method.accessible()
                && !method.checked()
                && (method.returned().isMissing() || method.returned().equals(CONDITION))
                && method.parameters().size() == 1
                && takes(method.parameters().get(0), table);
    }

    /** What is generated has no package until it is there; what all tables are may be taken too. */
    private static boolean takes(TypeRef parameter, String table) {
        if (parameter instanceof TypeRef.Missing missing) {
            return missing.name().equals(table) || missing.name().endsWith("." + table);
        }
        return !(parameter instanceof TypeRef.Declared declared)
                || declared.type().simpleName().equals(table)
                || declared.type().packageName().startsWith("dev.rowan.")
                || declared.type().packageName().equals("java.lang");
    }
}
