package dev.rowan.processor.model;

import java.util.List;

/**
 * A column of a table.
 *
 * @param path the names from the record's component down to this one
 * @param ordinal its place among the table's columns, from 0
 * @param name its name in the database
 * @param nullable whether its component, or a part around it, may be without a value
 * @param key whether it belongs to the primary key, and so is never NULL in the database
 * @param component the component it stores
 */
public record ColumnModel(
        List<String> path, int ordinal, String name, boolean nullable, boolean key, ComponentModel component)
        implements Member {

    public ColumnModel {
        path = List.copyOf(path);
    }

    @Override
    public List<ColumnModel> columns() {
        return List.of(this);
    }

    /** Whether the annotation is written on its component. */
    public boolean has(AnnotationKind kind) {
        return component.has(kind);
    }

    /** How it is stored. */
    public ValueType value() {
        return component.value();
    }
}
