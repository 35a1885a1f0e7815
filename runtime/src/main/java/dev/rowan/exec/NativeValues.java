package dev.rowan.exec;

import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How values without a column are bound: by their class. */
final class NativeValues {
    private NativeValues() {}

    /** What binds a value, which may be null. */
    static Binder binder(@Nullable Object value) {
        if (value == null) {
            return RowOutput::putUntypedNull;
        }
        if (value instanceof Enum<?> constant) {
            return out -> out.putString(constant.name());
        }
        SqlType<?> type =
                value instanceof Number number ? SqlTypes.ofNumber(number) : SqlTypes.ofClass(value.getClass());
        if (type == null) {
            throw new IllegalArgumentException("A " + value.getClass().getSimpleName()
                    + " cannot be bound as it is; bind it with a column or a type");
        }
        return binder(type, value);
    }

    @SuppressWarnings("unchecked") // the type was found by the value's class
    private static <T> Binder binder(SqlType<T> type, Object value) {
        return out -> out.put(type, (T) value);
    }
}
