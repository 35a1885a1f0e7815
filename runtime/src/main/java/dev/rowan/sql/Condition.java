package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.type.SqlTypes;

/** A condition, which is also a boolean expression. */
public class Condition extends Operand<Boolean, Boolean, Condition> {
    Condition(Node node) {
        super(node, Types.BOOLEAN);
    }

    static Condition always() {
        return new Condition(new TruthNode(true));
    }

    static Condition never() {
        return new Condition(new TruthNode(false));
    }

    /** Both hold. */
    public final Condition and(Condition other) {
        return Sql.and(this, other);
    }

    /** One of both holds, or both. */
    public final Condition or(Condition other) {
        return Sql.or(this, other);
    }

    /** It does not hold. Kotlin's {@code !}. */
    public final Condition not() {
        return Sql.not(this);
    }

    @Override
    final Node bind(Boolean value) {
        return new BindNode(SqlTypes.BOOLEAN, value);
    }
}
