package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ListParameter;
import dev.rowan.type.SqlType;

/**
 * A parameter for a list: what stands in {@code isIn(...)} for values that come with each execution, however many.
 * {@link Sql#paramList} makes them.
 *
 * @param <T> the class of one value
 */
public final class ParameterList<T> {
    private final String name;
    private final SqlType<T> type;

    ParameterList(String name, SqlType<T> type) {
        this.name = name;
        this.type = type;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    BindNode node() {
        return new BindNode(type, new ListParameter(name));
    }

    @Override
    public String toString() {
        return ":" + name;
    }
}
