package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/** What a component of a shape is. */
public sealed interface ShapePart {

    /** The component. */
    ComponentModel component();

    /**
     * A column or part of the table, or of one that relations to one lead to.
     *
     * @param steps the relations, none for the table's own
     * @param member the column or part there
     */
    record Value(ComponentModel component, List<RelationModel> steps, Member member) implements ShapePart {

        public Value {
            steps = List.copyOf(steps);
        }

        /** Whether there may be none: NULL, or no row to have it. */
        public boolean mayMiss() {
            boolean key = member instanceof ColumnModel column && column.key();
            return member.nullable() && !key || steps.stream().anyMatch(RelationModel::nullable);
        }

        /** The member as the shape has it: with the component's own type and nullability. */
        public Member read() {
            ComponentModel there = member.component();
            ComponentModel here = new ComponentModel(
                    component.name(),
                    component.type(),
                    component.optional(),
                    component.nullness(),
                    there.annotations(),
                    there.value(),
                    Optional.empty());
            return member instanceof EmbeddedModel part
                    ? new EmbeddedModel(List.of(component.name()), part.nullable(), here, part.part(), part.members())
                    : new ColumnModel(
                            List.of(component.name()),
                            0,
                            ((ColumnModel) member).name(),
                            member.nullable(),
                            false,
                            here);
        }
    }

    /** The number of rows at the end of a relation to many. */
    record Count(ComponentModel component, RelationModel relation) implements ShapePart {}

    /**
     * What is at the end of a relation.
     *
     * @param list whether the component is a {@code List}
     * @param element the component's type, or that of the list's elements
     * @param kind what that is
     * @param shape that shape, if it is one of another record and does not nest itself by way of others
     */
    record Nested(
            ComponentModel component,
            RelationModel relation,
            boolean list,
            TypeRef element,
            Kind kind,
            Optional<ShapeModel> shape)
            implements ShapePart {

        /** What a nested type is. */
        public enum Kind {
            /** A shape of the other table. */
            SHAPE,
            /** The shape that nests it. */
            SELF,
            /** A shape of the other table that nests the outer one. */
            CIRCLE,
            /** The other table's record. */
            ROW,
            /** None of these. */
            OTHER
        }
    }

    /**
     * Nothing that the table has.
     *
     * @param path what was looked for
     * @param at the record that does not have {@code name}
     * @param name the part of the path that is not there
     */
    record Unknown(ComponentModel component, String path, TableModel at, String name) implements ShapePart {}
}
