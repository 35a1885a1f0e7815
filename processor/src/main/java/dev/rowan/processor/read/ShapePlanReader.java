package dev.rowan.processor.read;

import dev.rowan.annotation.Strategy;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.OtherTables;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordFacts.ComponentFacts;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapeStep;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tells the statements that a shape is read by, through all shapes that are nested in it. */
final class ShapePlanReader {

    private final Records records;
    private final OtherTables tables;
    private final ShapePaths paths;
    private final List<ShapeStep> steps = new ArrayList<>();

    ShapePlanReader(Records records, OtherTables tables) {
        this.records = records;
        this.tables = tables;
        this.paths = new ShapePaths(tables);
    }

    /**
     * Rows of a table.
     *
     * @param shape what is read of each; empty for the whole of it
     * @param depths how many times the shape is nested in itself by its components
     * @param around the shapes that it is nested in, and itself
     */
    private record Rows(
            TableModel table, Optional<RecordFacts> shape, Map<String, Integer> depths, Set<ClassRef> around) {}

    /** A list that is to be read. */
    private record Wanted(String path, int top, Strategy strategy, Rows rows) {
        /** The same within a list that is read as JSON: there as well, or by keys. */
        Wanted inJson() {
            return strategy == Strategy.JSON ? this : new Wanted(path, top, Strategy.SELECT_IN, rows);
        }
    }

    List<ShapeStep> read(RecordFacts shape, TableModel table) {
        step(new Wanted(
                "", 0, Strategy.SELECT_IN, new Rows(table, Optional.of(shape), depths(shape), Set.of(shape.type()))));
        return steps;
    }

    private static Map<String, Integer> depths(RecordFacts shape) {
        Map<String, Integer> depths = new HashMap<>();
        shape.components()
                .forEach(each -> each.annotations()
                        .first(AnnotationKind.DEPTH)
                        .ifPresent(depth -> depths.put(each.name(), depth.number("value", 1))));
        return depths;
    }

    private void step(Wanted wanted) {
        List<Wanted> lists = new ArrayList<>();
        steps.add(made(wanted, lists));
        lists.forEach(this::step);
    }

    private ShapeStep made(Wanted wanted, List<Wanted> lists) {
        Set<String> joined = new LinkedHashSet<>();
        List<ShapeStep> within = new ArrayList<>();
        String path = wanted.path().isEmpty() ? "" : wanted.path() + '.';
        row(wanted.rows(), path, "", joined, list -> {
            Wanted read = wanted.strategy() == Strategy.JSON ? list.inJson() : list;
            if (read.strategy() == Strategy.JOIN || read.strategy() == Strategy.JSON) {
                within.add(made(read, lists));
            } else {
                lists.add(read);
            }
        });
        return new ShapeStep(
                wanted.path(),
                wanted.rows().table().name(),
                wanted.top(),
                List.copyOf(joined),
                wanted.strategy(),
                within);
    }

    private void row(Rows rows, String path, String along, Set<String> joined, Consumer<Wanted> lists) {
        if (rows.shape().isEmpty()) {
            return;
        }
        List<Runnable> ones = new ArrayList<>();
        List<Wanted> manys = new ArrayList<>();
        for (ComponentFacts component : rows.shape().get().components()) {
            if (ShapePart.Aggregate.KINDS.stream().anyMatch(component.annotations()::has)) {
                continue;
            }
            ShapePart.Path there = paths.follow(rows.table(), from(component));
            if (there.member().isPresent() || there.hybrid().isPresent()) {
                join(there.steps(), along, joined);
                continue;
            }
            Optional<RelationModel> relation = ShapePaths.relation(rows.table(), there.written());
            Optional<Rows> other = relation.flatMap(each -> nested(rows, component, each));
            if (other.isPresent() && relation.get().isToOne() && isApart(component)) {
                ones.add(() -> lists.accept(new Wanted(path + component.name(), 0, Strategy.SELECT_IN, other.get())));
            } else if (other.isPresent() && relation.get().isToOne()) {
                ones.add(() -> {
                    String next = along + relation.get().name();
                    joined.add(next);
                    row(other.get(), path + component.name() + '.', next + '.', joined, lists);
                });
            } else {
                other.ifPresent(each -> manys.add(new Wanted(
                        path + component.name(),
                        top(component.annotations()),
                        strategy(component.annotations()),
                        each)));
            }
        }
        ones.forEach(Runnable::run);
        manys.forEach(lists);
    }

    private static String from(ComponentFacts component) {
        return component
                .annotations()
                .first(AnnotationKind.FROM)
                .map(from -> from.text("value"))
                .orElse(component.name());
    }

    private static int top(Annotations annotations) {
        return annotations
                .first(AnnotationKind.TOP)
                .map(top -> top.number("value", 0))
                .orElse(0);
    }

    private static Strategy strategy(Annotations annotations) {
        return annotations
                .first(AnnotationKind.LOAD)
                .map(load -> load.constant("value", Strategy.SELECT_IN))
                .orElse(Strategy.SELECT_IN);
    }

    /** Whether a record at the end of a relation to one is read by a statement of its own. */
    private static boolean isApart(ComponentFacts component) {
        return component.annotations().has(AnnotationKind.LOAD)
                && strategy(component.annotations()) == Strategy.SELECT_IN;
    }

    private static void join(List<RelationModel> steps, String along, Set<String> joined) {
        String path = along;
        for (RelationModel step : steps) {
            joined.add(path + step.name());
            path = path + step.name() + '.';
        }
    }

    /** What is at the other end; empty where a nesting comes to its end. */
    private Optional<Rows> nested(Rows rows, ComponentFacts component, RelationModel relation) {
        RecordFacts outer = rows.shape().orElseThrow();
        TypeRef type = component.type();
        if (type instanceof TypeRef.Declared declared && declared.arguments().size() == 1) {
            type = declared.arguments().get(0);
        }
        Optional<TableModel> table = tables.find(relation.target());
        if (type.equals(TypeRef.of(outer.type()))) {
            int depth = rows.depths().getOrDefault(component.name(), 0);
            Map<String, Integer> left = Map.of(component.name(), depth - 1);
            return table.filter(any -> depth > 0).map(other -> new Rows(other, rows.shape(), left, rows.around()));
        }
        Optional<RecordFacts> shape = records.shape(type);
        Set<ClassRef> around = new HashSet<>(rows.around());
        boolean circle = shape.isPresent() && !around.add(shape.get().type());
        return table.filter(any -> !circle)
                .map(other -> new Rows(
                        other, shape, shape.map(ShapePlanReader::depths).orElse(Map.of()), around));
    }
}
