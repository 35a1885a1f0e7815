package dev.rowan.processor.model;

import dev.rowan.processor.model.ShapePart.Nested.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether trees of a shape can be saved: it has the keys of its rows, and nothing that is only read. */
public final class ShapeWrites {

    private final ShapeModel shape;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Set<String> columns = new HashSet<>();

    /**
     * What stands in the way.
     *
     * @param component where it is; empty for something that is missing
     * @param text what it is, as a sentence
     */
    public record Obstacle(Optional<ComponentModel> component, String text) {}

    public ShapeWrites(ShapeModel shape) {
        this.shape = shape;
        if (shape.table().flatMap(TableModel::family).isPresent()) {
            obstacles.add(new Obstacle(
                    Optional.empty(), "Its rows are those of a family, and nothing tells which member one is."));
        }
        Set<String> relations = new HashSet<>();
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Value value) {
                value(value);
            } else if (part instanceof ShapePart.Nested nested) {
                nested(nested, relations);
            } else {
                obstacle(
                        part,
                        part instanceof ShapePart.Aggregate
                                ? "What is told of many rows is only read."
                                : part instanceof ShapePart.Hybrid
                                        ? "What is computed is only read."
                                        : "It is nothing that the table has.");
            }
        }
    }

    /** Whether its records can be saved as roots. */
    public boolean isWritable() {
        return obstacles.isEmpty() && isKeyed(Set.of());
    }

    /** Whether its records are taken apart: where they are saved, and where others refer to them. */
    public boolean isTakenApart() {
        return obstacles.isEmpty() || isKeyed(Set.of());
    }

    /** Why its records cannot be saved as roots. */
    public List<Obstacle> obstacles() {
        List<Obstacle> all = new ArrayList<>(obstacles);
        if (!isKeyed(Set.of())) {
            all.add(new Obstacle(Optional.empty(), key(shape.table()) + " is missing, by which rows are told."));
        }
        return all;
    }

    /** The columns without which no row can be inserted, with the shape whose they are, here and below. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        missing(Set.of(), missing);
        return missing;
    }

    private void missing(Set<String> given, List<String> missing) {
        for (ColumnModel column : required(shape.table())) {
            if (!columns.contains(column.name()) && !given.contains(column.name())) {
                missing.add(shape.type().nestedName() + " has nothing for "
                        + shape.table().orElseThrow().type().nestedName() + "." + column.dotted());
            }
        }
        for (ShapePart part : shape.parts()) {
            if (part instanceof ShapePart.Nested nested
                    && nested.shape().isPresent()
                    && (nested.relation().kind() == RelationModel.Kind.HAS_ONE
                            || nested.relation().kind() == RelationModel.Kind.HAS_MANY)) {
                new ShapeWrites(nested.shape().get()).missing(to(nested.relation()), missing);
            }
        }
    }

    private void value(ShapePart.Value value) {
        if (value.steps().isEmpty()) {
            value.member().columns().forEach(column -> columns.add(column.name()));
        } else {
            obstacle(value, "What is at the end of a path is only read.");
        }
    }

    private void nested(ShapePart.Nested nested, Set<String> relations) {
        RelationModel relation = nested.relation();
        if (!relation.isWhole() || nested.kind() == Kind.OTHER || nested.kind() == Kind.CIRCLE) {
            obstacle(nested, "It is no shape of what the relation leads to.");
        } else if (!relations.add(relation.name())) {
            obstacle(
                    nested, "The relation '" + relation.name() + "' is there twice, so that one of them is only read.");
        } else if (nested.component().has(AnnotationKind.WHERE)
                || nested.component().has(AnnotationKind.TOP)) {
            obstacle(nested, "A part of a list is only read, since nobody could tell what was removed from it.");
        } else if (nested.component().has(AnnotationKind.INCLUDE_DELETED)) {
            obstacle(nested, "What is read with deleted rows is only read, since nobody could tell which of them are.");
        } else if (relation.kind() == RelationModel.Kind.TO_ONE) {
            columns.addAll(relation.ends().get(0).from());
            if (!isKeyed(nested, Set.of())) {
                obstacle(nested, key(relation.table()) + " is missing, by which it is referred to.");
            }
        } else if (relation.kind() == RelationModel.Kind.MANY_TO_MANY) {
            joined(nested);
        } else {
            owned(nested);
        }
    }

    private void owned(ShapePart.Nested nested) {
        if (!isKeyed(nested, to(nested.relation()))) {
            obstacle(nested, key(nested.relation().table()) + " is missing, by which rows are told.");
        }
        nested.shape()
                .map(ShapeWrites::new)
                .ifPresent(inner -> inner.obstacles.stream()
                        .findFirst()
                        .ifPresent(obstacle -> obstacle(nested, within(inner, obstacle))));
        if (nested.kind() == Kind.SHAPE && nested.shape().isEmpty()) {
            obstacle(nested, "It is nested in itself.");
        }
    }

    private static String within(ShapeWrites inner, Obstacle obstacle) {
        return inner.shape.type().nestedName()
                + obstacle.component().map(component -> "." + component.name()).orElse("") + ": " + obstacle.text();
    }

    private void joined(ShapePart.Nested nested) {
        RelationModel relation = nested.relation();
        TableModel link = relation.ways().get(0).from();
        Set<String> ends = new HashSet<>(to(relation));
        ends.addAll(relation.ends().get(1).from());
        List<String> more = required(Optional.of(link)).stream()
                .filter(column -> !ends.contains(column.name()))
                .map(ColumnModel::dotted)
                .toList();
        String name = link.type().nestedName();
        if (!more.isEmpty()) {
            obstacle(nested, name + " has columns of its own that need a value, " + String.join(", ", more) + ".");
        } else if (link.key().isEmpty()) {
            obstacle(nested, name + " has no primary key, by which rows are told.");
        } else if (!isKeyed(nested, Set.of())) {
            obstacle(nested, key(relation.table()) + " is missing, by which it is joined.");
        } else if (nested.shape().filter(ShapeWrites::hasMore).isPresent()) {
            obstacle(nested, "What is joined is shared with others, and what belongs to it is not saved with it.");
        }
    }

    private static boolean hasMore(ShapeModel shape) {
        ShapeWrites inner = new ShapeWrites(shape);
        return !inner.obstacles.isEmpty()
                || shape.parts().stream()
                        .anyMatch(part -> part instanceof ShapePart.Nested nested
                                && nested.relation().kind() != RelationModel.Kind.TO_ONE);
    }

    private boolean isKeyed(ShapePart.Nested nested, Set<String> given) {
        return switch (nested.kind()) {
            case ROW -> nested.relation().table().flatMap(TableModel::key).isPresent();
            case SHAPE ->
                nested.shape()
                        .filter(inner -> new ShapeWrites(inner).isKeyed(given))
                        .isPresent();
            default -> true; // it is this one, which needs its key anyway
        };
    }

    private boolean isKeyed(Set<String> given) {
        Optional<KeyModel> key = shape.table().flatMap(TableModel::key);
        return key.isPresent()
                && key.get().columns().stream()
                        .map(ColumnModel::name)
                        .allMatch(name -> columns.contains(name) || given.contains(name));
    }

    private static Set<String> to(RelationModel relation) {
        return Set.copyOf(relation.ends().get(0).to());
    }

    private static String key(Optional<TableModel> table) {
        return "The key of " + table.map(each -> each.type().nestedName()).orElse("it");
    }

    private static List<ColumnModel> required(Optional<TableModel> table) {
        return table.stream()
                .flatMap(each -> each.columns().stream())
                .filter(ShapeWrites::isRequired)
                .toList();
    }

    private static boolean isRequired(ColumnModel column) {
        boolean constant = column.component()
                .annotations()
                .defaultValue()
                .filter(value -> value.literal().isPresent())
                .isPresent();
        return (!column.nullable() || column.key())
                && Stored.insertable(column)
                && Stored.origin(column).isEmpty()
                && !constant
                && !(Stored.omittable(column) && !column.component().type().isPrimitive())
                && AnnotationKind.FILLED.stream().noneMatch(column::has);
    }

    private void obstacle(ShapePart part, String text) {
        obstacles.add(new Obstacle(Optional.of(part.component()), text));
    }
}
