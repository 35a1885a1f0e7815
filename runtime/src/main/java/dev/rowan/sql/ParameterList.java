package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ListParameter;
import dev.rowan.sql.node.RowForm;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A parameter for a list: what stands in {@code isIn(...)} for values that come with each execution, however many.
 * {@link Sql#paramList} makes them.
 *
 * @param <T> the class of one value
 */
public final class ParameterList<T> {
    private final String name;
    private final BindNode node;

    ParameterList(String name, SqlType<T> type) {
        this(name, type, null);
    }

    /** For rows, the first of whose columns is of the type. */
    ParameterList(String name, SqlType<?> type, @Nullable RowForm row) {
        this.name = name;
        this.node = new BindNode(type, new ListParameter(name, row));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    BindNode node() {
        return node;
    }

    @Override
    public String toString() {
        return ":" + name;
    }
}
