package dev.rowan.processor.model;

import java.util.List;

/** A component in its place in a table: a column, or an embedded part with the columns below it. */
public sealed interface Member permits ColumnModel, EmbeddedModel {

    /** The names from the record's component down to this one. */
    List<String> path();

    /** The component. */
    ComponentModel component();

    /** Whether the column, or every column below, allows NULL because of this component or one around it. */
    boolean nullable();

    /** The columns, itself or those below. */
    List<ColumnModel> columns();

    /** The path as annotations write it, {@code "address.city"}. */
    default String dotted() {
        return String.join(".", path());
    }

    /** The place in the table's record to report its problems at. */
    default Site site() {
        return Site.component(path().get(0));
    }
}
