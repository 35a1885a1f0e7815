package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CaseNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.sql.node.WhenNode;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlTypes;
import java.util.List;

/** Casts, those among them that databases spell or mean differently written so that they mean one thing. */
final class Casting {
    private Casting() {}

    static Node node(Node operand, DataType from, DataType to) {
        if (to.kind() == SqlKind.BOOLEAN && from.kind() != SqlKind.BOOLEAN) {
            return truth(operand, from);
        }
        if (from.kind() == SqlKind.BOOLEAN && to.kind() == SqlKind.TEXT) {
            return words(operand);
        }
        if (isTime(from.kind()) && isTime(to.kind())) {
            return time(operand, from.kind(), to.kind());
        }
        return new CastNode(operand, from, to);
    }

    private static Node time(Node operand, SqlKind from, SqlKind to) {
        TemporalFunction function = TemporalFunction.valueOf(to.name());
        TemporalUnits.require(function, from);
        return from == to ? operand : new TemporalNode(function, from, List.of(operand));
    }

    private static boolean isTime(SqlKind kind) {
        return switch (kind) {
            case DATE, TIME, TIMESTAMP, INSTANT -> true;
            default -> false;
        };
    }

    private static Node truth(Node operand, DataType from) {
        if (!isNumber(from.kind())) {
            throw new IllegalArgumentException(
                    "Databases do not agree on which " + from.kind() + " is true; compare it: x.eq(...)");
        }
        return new ComparisonNode(ComparisonOperator.NOT_EQUAL, operand, new NumberNode(0));
    }

    private static Node words(Node condition) {
        return new CaseNode(
                List.of(
                        new WhenNode(condition, new BindNode(SqlTypes.STRING, "true")),
                        new WhenNode(new NotNode(condition), new BindNode(SqlTypes.STRING, "false"))),
                null);
    }

    private static boolean isNumber(SqlKind kind) {
        return switch (kind) {
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, DECIMAL -> true;
            default -> false;
        };
    }
}
