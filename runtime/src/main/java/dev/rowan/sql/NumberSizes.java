package dev.rowan.sql;

import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;

/** Which numbers an expression of a type can hold without losing any. */
final class NumberSizes {
    private static final int FRACTION = 100;

    private NumberSizes() {}

    /** Refuses to mix numbers into an expression whose type cannot hold them. */
    static void requireFit(SqlType<?> holder, SqlType<?> held) {
        if (size(held.dataType()) > size(holder.dataType())) {
            throw new IllegalArgumentException("Numbers of " + held.dataType().kind() + " need not fit into "
                    + holder.dataType().kind() + "; cast one of both: x.cast(Types.DECIMAL)");
        }
    }

    private static int size(DataType type) {
        SqlKind kind = type.kind();
        return switch (kind) {
            case INT8 -> 1;
            case INT16 -> 2;
            case INT32 -> 4;
            case INT64 -> 8;
            case DECIMAL -> type.scale() == 0 ? 16 : FRACTION;
            default -> FRACTION;
        };
    }
}
