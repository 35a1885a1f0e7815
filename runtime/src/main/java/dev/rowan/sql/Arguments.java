package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** What stands in a function's call or in SQL written by hand: an expression, a query, or a value to send. */
final class Arguments {
    private Arguments() {}

    static Node node(Object argument) {
        if (argument instanceof Expr<?> expr) {
            return expr.node() instanceof LabelNode label ? label.inner() : expr.node();
        }
        if (argument instanceof Query<?> query) {
            return new SubselectNode(query.single());
        }
        return new BindNode(typeOf(argument), argument);
    }

    private static SqlType<?> typeOf(Object value) {
        if (value instanceof String) {
            return SqlTypes.STRING;
        } else if (value instanceof Number number) {
            return SqlTypes.ofNumber(number);
        } else if (value instanceof Boolean) {
            return SqlTypes.BOOLEAN;
        } else if (value instanceof LocalDate) {
            return SqlTypes.DATE;
        } else if (value instanceof LocalDateTime) {
            return SqlTypes.DATE_TIME;
        } else if (value instanceof LocalTime) {
            return SqlTypes.TIME;
        } else if (value instanceof Instant) {
            return SqlTypes.INSTANT;
        } else if (value instanceof UUID) {
            return SqlTypes.UUID_VALUE;
        } else if (value instanceof byte[]) {
            return SqlTypes.BYTES;
        }
        throw new IllegalArgumentException("A " + value.getClass().getSimpleName()
                + " cannot be an argument as it is; give value(kind, it), or the value that it is stored as");
    }
}
