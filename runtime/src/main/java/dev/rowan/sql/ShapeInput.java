package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the parts of a shape come from while its rows are read: what generated shapes are read with. */
public interface ShapeInput {
    /** The record at the end of a relation to one, which is there when all rows were read; null where there is no partner. */
    <C> Supplier<@Nullable C> one(ShapeToOne<?, C> relation, RowInput in, int at);

    /** The records at the end of a relation to many, which are there when all statements were read. */
    <C> Supplier<List<C>> many(ShapeToMany<?, C> relation, RowInput in, int at);
}
