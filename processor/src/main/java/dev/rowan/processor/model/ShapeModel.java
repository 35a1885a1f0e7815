package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A record that is a tree over a table.
 *
 * @param target the class that {@code of} names
 * @param table its table; empty when it is no {@code @Table} record
 * @param parts what the components are, in their order; none without a table
 * @param plan the statements that it is read by, in the order in which they are sent; none without a table
 */
public record ShapeModel(
        RecordFacts facts,
        List<ComponentModel> components,
        TypeRef target,
        Optional<TableModel> table,
        List<ShapePart> parts,
        List<ShapeStep> plan)
        implements RecordModel {

    public ShapeModel {
        components = List.copyOf(components);
        parts = List.copyOf(parts);
        plan = List.copyOf(plan);
    }

    /** Whether all of it is in one row of the table. */
    public boolean isFlat() {
        return parts.stream().noneMatch(ShapePart.Nested.class::isInstance);
    }
}
