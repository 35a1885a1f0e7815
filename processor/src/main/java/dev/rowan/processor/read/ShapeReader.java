package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.OtherTables;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.ShapePart;
import dev.rowan.processor.model.ShapePart.Nested.Kind;
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

    ShapeReader(Records records, OtherTables tables, Function<RecordFacts, List<ComponentModel>> components) {
        this.records = records;
        this.tables = tables;
        this.components = components;
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
        return new ShapeModel(facts, components, target, table, parts);
    }

    private static Optional<TypeRef> of(RecordFacts facts) {
        return facts.annotations().first(AnnotationKind.SHAPE).map(shape -> shape.type("of"));
    }

    private ShapePart part(ClassRef shape, ComponentModel component, TableModel table) {
        Optional<AnnotationFacts> count = component.annotations().first(AnnotationKind.COUNT);
        if (count.isPresent()) {
            String name = count.get().text("value");
            return relation(table, name)
                    .<ShapePart>map(relation -> new ShapePart.Count(component, relation))
                    .orElseGet(() -> new ShapePart.Unknown(component, name, table, name));
        }
        String path = component
                .annotations()
                .first(AnnotationKind.FROM)
                .map(from -> from.text("value"))
                .orElse(component.name());
        return along(shape, component, table, path);
    }

    private ShapePart along(ClassRef shape, ComponentModel component, TableModel table, String path) {
        List<RelationModel> steps = new ArrayList<>();
        TableModel at = table;
        String rest = path;
        while (true) {
            Optional<Member> member = at.member(rest);
            if (member.isPresent()) {
                return new ShapePart.Value(component, steps, member.get());
            }
            int dot = rest.indexOf('.');
            String name = dot < 0 ? rest : rest.substring(0, dot);
            Optional<RelationModel> relation = relation(at, name);
            if (dot < 0 && steps.isEmpty() && relation.isPresent()) {
                return nested(shape, component, relation.get());
            }
            Optional<TableModel> next =
                    relation.filter(each -> each.isToOne() && dot >= 0).flatMap(each -> tables.find(each.target()));
            if (next.isEmpty()) {
                return new ShapePart.Unknown(component, path, at, name);
            }
            steps.add(relation.get());
            at = next.get();
            rest = rest.substring(dot + 1);
        }
    }

    private static Optional<RelationModel> relation(TableModel table, String name) {
        return table.relations().stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    private ShapePart nested(ClassRef shape, ComponentModel component, RelationModel relation) {
        boolean list = component.type() instanceof TypeRef.Declared declared
                && declared.isClass("java.util", "List")
                && declared.arguments().size() == 1;
        TypeRef element =
                list ? ((TypeRef.Declared) component.type()).arguments().get(0) : component.type();
        Kind kind = kind(shape, element, relation);
        Optional<ShapeModel> nested = kind == Kind.SHAPE
                ? shape(element).filter(facts -> !around.contains(facts.type())).map(this::read)
                : Optional.empty();
        return new ShapePart.Nested(component, relation, list, element, kind, nested);
    }

    private Kind kind(ClassRef shape, TypeRef element, RelationModel relation) {
        if (element.equals(relation.target())) {
            return Kind.ROW;
        }
        Optional<RecordFacts> facts = shape(element);
        if (facts.flatMap(ShapeReader::of).filter(relation.target()::equals).isEmpty()) {
            return Kind.OTHER;
        }
        if (element.equals(TypeRef.of(shape))) {
            return Kind.SELF;
        }
        return reaches(facts.get(), shape, new HashSet<>()) ? Kind.CIRCLE : Kind.SHAPE;
    }

    private Optional<RecordFacts> shape(TypeRef type) {
        return type instanceof TypeRef.Declared declared && declared.arguments().isEmpty()
                ? records.find(declared.type())
                        .map(Records.Found::facts)
                        .filter(facts -> facts.annotations().has(AnnotationKind.SHAPE))
                : Optional.empty();
    }

    private boolean reaches(RecordFacts from, ClassRef wanted, Set<ClassRef> seen) {
        for (RecordFacts.ComponentFacts component : from.components()) {
            TypeRef type = component.type();
            if (type instanceof TypeRef.Declared declared
                    && declared.arguments().size() == 1) {
                type = declared.arguments().get(0);
            }
            Optional<RecordFacts> next = shape(type);
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
