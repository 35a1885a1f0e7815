package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.SqlType;

/**
 * A type of the application's own: a domain type, an enum, a converted component. It compares with its own kind.
 *
 * @param <T> what it holds
 * @param <U> the class of expressions of what is stored
 */
public class DomainExpr<T, U extends Expr<?>> extends Operand<T, T, DomainExpr<T, U>> {
    private final Kind<?, U> underlying;

    DomainExpr(Node node, Kind<T, DomainExpr<T, U>> kind, Kind<?, U> underlying) {
        super(node, kind);
        this.underlying = underlying;
    }

    static <T, U extends Expr<?>> Kind<T, DomainExpr<T, U>> kindOf(SqlType<T> type, Kind<?, U> underlying) {
        return Kind.of(type, (node, kind) -> new DomainExpr<>(node, kind, underlying));
    }

    /** What is stored, with all that its type can do. */
    public final U underlying() {
        return underlying.make(plainNode());
    }

    final Kind<?, U> underlyingKind() {
        return underlying;
    }

    @Override
    final Node bind(T value) {
        return new BindNode(type(), value);
    }
}
