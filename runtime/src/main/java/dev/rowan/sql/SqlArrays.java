package dev.rowan.sql;

import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ArrayNode;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.List;

/** The arrays of {@link Sql}. PostgreSQL and H2 have them. */
public abstract sealed class SqlArrays extends SqlValues permits SqlExpressions {
    SqlArrays() {}

    /** An array of expressions: {@code array(USER.name, USER.email)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E, X extends Expr<?>> ArrayExpr<E, X> array(Operand<E, ?, X> first, Operand<E, ?, ?>... further) {
        List<Node> elements = new ArrayList<>(further.length + 1);
        elements.add(first.plainNode());
        for (Operand<E, ?, ?> each : further) {
            elements.add(each.plainNode());
        }
        Kind<List<E>, ArrayExpr<E, X>> kind = Types.array(first.kind());
        return kind.make(new ArrayNode(ArrayFunction.OF, kind.type().dataType().requiredElement(), elements));
    }

    /** An array of values, sent as one parameter: {@code array(TEXT, List.of("red", "blue"))}. */
    public static <E, X extends Expr<?>> ArrayExpr<E, X> array(Kind<E, X> element, List<E> values) {
        return value(Types.array(element), values);
    }
}
