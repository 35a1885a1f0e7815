package dev.rowan.render;

import dev.rowan.type.DataType;

/** How a database makes JSON of rows, from which each value is read exactly as it was. */
public interface JsonRowsSyntax {
    /** Writes an aggregate that is an array of all rows. */
    void rows(SqlWriter out, Runnable row, Runnable order);

    /** Writes an array of values. */
    void array(SqlWriter out, Runnable values);

    /** How a value of a type is put into JSON, with {@code {0}} for it: in a form that {@link dev.rowan.type.JsonRows} reads. */
    String value(DataType type);
}
