package dev.rowan.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * The tables that records refer to, each without those that it refers to in turn: tables refer to each other in circles.
 */
@FunctionalInterface
public interface OtherTables {

    /** None is known. */
    OtherTables NONE = type -> Optional.empty();

    /** The table of a record; empty when it is no {@code @Table}. */
    Optional<TableModel> find(TypeRef type);

    /** The records of the circle of keys that are never NULL which a table is in, its own among them; none if it is in none. */
    default Set<ClassRef> circle(TableModel table) {
        return Set.of();
    }
}
