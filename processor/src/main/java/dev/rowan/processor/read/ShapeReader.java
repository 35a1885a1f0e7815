package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.OtherTables;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapePart.Nested.Kind;
import dev.rowan.processor.model.ShapeStep;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds out what the components of a shape are. */
final class ShapeReader {

    private final Records records;
    private final OtherTables tables;
    private final Function<RecordFacts, List<ComponentModel>> components;
    private final Set<ClassRef> around = new HashSet<>();
    private final ShapePaths paths;

    ShapeReader(Records records, OtherTables tables, Function<RecordFacts, List<ComponentModel>> components) {
        this.records = records;
        this.tables = tables;
        this.components = components;
        this.paths = new ShapePaths(tables);
    }

    ShapeModel read(RecordFacts facts) {
        List<ComponentModel> parts = components.apply(facts);
        around.add(facts.type());
        ShapeModel shape = read(facts, parts);
        around.remove(facts.type());
        return shape;
    }

    private ShapeModel read(RecordFacts facts, List<ComponentModel> components) {
        TypeRef target = of(facts).orElseGet(() -> new TypeRef.Missing("?"));
        Optional<TableModel> table = tables.find(target);
        List<ShapePart> parts = new ArrayList<>();
        for (ComponentModel component : components) {
            table.ifPresent(there -> parts.add(part(facts.type(), component, there)));
        }
        List<ShapeStep> plan = table.map(there -> new ShapePlanReader(records, tables).read(facts, there))
                .orElse(List.of());
        return new ShapeModel(facts, components, target, table, parts, plan);
    }

    private static Optional<TypeRef> of(RecordFacts facts) {
        return facts.annotations().first(AnnotationKind.SHAPE).map(shape -> shape.type("of"));
    }

    private ShapePart part(ClassRef shape, ComponentModel component, TableModel table) {
        Optional<AnnotationFacts> aggregate = ShapePart.Aggregate.written(component);
        if (aggregate.isPresent()) {
            return aggregate(component, aggregate.get(), table);
        }
        String path = component
                .annotations()
                .first(AnnotationKind.FROM)
                .map(from -> from.text("value"))
                .orElse(component.name());
        return along(shape, component, table, path);
    }

    private ShapePart along(ClassRef shape, ComponentModel component, TableModel table, String written) {
        ShapePart.Path path = paths.follow(table, written);
        if (path.member().isPresent()) {
            return new ShapePart.Value(component, path.steps(), path.member().get());
        }
        if (path.hybrid().isPresent()) {
            return new ShapePart.Hybrid(component, path, path.hybrid().get());
        }
        Optional<RelationModel> relation =
                path.steps().isEmpty() ? ShapePaths.relation(table, written) : Optional.empty();
        return relation.map(each -> nested(shape, component, each))
                .orElseGet(() -> new ShapePart.Unknown(component, written, path.at(), path.unknown()));
    }

    private ShapePart aggregate(ComponentModel component, AnnotationFacts aggregate, TableModel table) {
        AnnotationKind kind = aggregate.kind();
        String written = aggregate.text("value");
        int dot = ShapePart.Aggregate.isOfRows(kind) ? -1 : written.indexOf('.');
        String name = dot < 0 ? written : written.substring(0, dot);
        Optional<RelationModel> relation = ShapePaths.relation(table, name);
        if (relation.isEmpty()) {
            return new ShapePart.Unknown(component, written, table, name);
        }
        Optional<ShapePart.Path> column = Optional.of(relation.get())
                .filter(each -> dot >= 0)
                .flatMap(each -> tables.find(each.target()))
                .map(other -> paths.follow(other, written.substring(dot + 1)));
        return column.filter(path -> path.member().isEmpty() && path.hybrid().isEmpty())
                .<ShapePart>map(path -> new ShapePart.Unknown(component, written, path.at(), path.unknown()))
                .orElseGet(() -> new ShapePart.Aggregate(component, kind, relation.get(), column));
    }

    private ShapePart nested(ClassRef shape, ComponentModel component, RelationModel relation) {
        boolean list = component.type() instanceof TypeRef.Declared declared
                && declared.isClass("java.util", "List")
                && declared.arguments().size() == 1;
        TypeRef element =
                list ? ((TypeRef.Declared) component.type()).arguments().get(0) : component.type();
        Kind kind = kind(shape, element, relation);
        Optional<ShapeModel> nested = kind == Kind.SHAPE
                ? records.shape(element)
                        .filter(facts -> !around.contains(facts.type()))
                        .map(this::read)
                : Optional.empty();
        return new ShapePart.Nested(
                component,
                relation,
                list,
                element,
                kind,
                nested,
                order(component, AnnotationKind.ORDER_BY, "value", relation),
                order(component, AnnotationKind.TOP, "by", relation));
    }

    private List<ShapePart.Key> order(
            ComponentModel component, AnnotationKind kind, String member, RelationModel relation) {
        return component
                .annotations()
                .first(kind)
                .map(facts -> paths.order(relation, facts.texts(member)))
                .orElse(List.of());
    }

    private Kind kind(ClassRef shape, TypeRef element, RelationModel relation) {
        if (element.equals(relation.target())) {
            return Kind.ROW;
        }
        Optional<RecordFacts> facts = records.shape(element);
        if (facts.flatMap(ShapeReader::of).filter(relation.target()::equals).isEmpty()) {
            return Kind.OTHER;
        }
        if (element.equals(TypeRef.of(shape))) {
            return Kind.SELF;
        }
        return reaches(facts.get(), shape, new HashSet<>()) ? Kind.CIRCLE : Kind.SHAPE;
    }

    private boolean reaches(RecordFacts from, ClassRef wanted, Set<ClassRef> seen) {
        for (RecordFacts.ComponentFacts component : from.components()) {
            TypeRef type = component.type();
            if (type instanceof TypeRef.Declared declared
                    && declared.arguments().size() == 1) {
                type = declared.arguments().get(0);
            }
            Optional<RecordFacts> next = records.shape(type);
            if (next.isPresent()) {
                ClassRef name = next.get().type();
                if (name.equals(wanted) || seen.add(name) && reaches(next.get(), wanted, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
