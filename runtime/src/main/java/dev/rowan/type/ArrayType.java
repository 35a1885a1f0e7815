package dev.rowan.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that is stored as an array of the database. An element that is NULL is null in the list. Elements have no length,
 * since databases take arrays of elements that differ in it for different types.
 */
final class ArrayType<E> extends SqlType<List<E>> {
    private final SqlType<E> element;

    ArrayType(SqlType<E> element) {
        super(DataType.arrayOf(DataType.of(element.dataType().kind())));
        this.element = element;
    }

    @Override
    public @Nullable List<E> read(RowInput in, int index) {
        return in.arrayOrNullAt(index, element);
    }

    @Override
    public void write(RowOutput out, List<E> value) {
        out.putArray(element, value);
    }

    @Override
    public List<E> cast(Object value) {
        if (!(value instanceof Collection<?> values)) {
            throw Casts.wrong(value, "List");
        }
        List<@Nullable E> all = new ArrayList<>(values.size());
        for (Object each : values) {
            all.add(each == null ? null : element.cast(each));
        }
        return withNulls(all);
    }

    @Override
    public Object plain(List<E> value) {
        return plain(element, value);
    }

    /** The elements as they are stored. */
    static <E> List<@Nullable Object> plain(SqlType<E> element, List<E> values) {
        List<@Nullable Object> all = new ArrayList<>(values.size());
        for (@Nullable E each : values) {
            all.add(each == null ? null : element.plain(each));
        }
        return all;
    }

    /** A list of a record's component, whose type does not say that elements may be null. */
    @SuppressWarnings("NullAway") // nullness is no part of the type at run time
    static <E> List<E> withNulls(List<@Nullable E> values) {
        return Collections.unmodifiableList(values);
    }
}
