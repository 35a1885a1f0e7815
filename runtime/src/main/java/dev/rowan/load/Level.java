package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one shape in its place in a tree, and what hangs on them. */
final class Level<T> implements ShapeInput {
    private final Shape<T> shape;
    private final boolean leaf;
    private final boolean whole;
    private final List<Partners<?>> ones = new ArrayList<>();
    private final List<Branch<?>> manys = new ArrayList<>();
    private final List<Partners<?>> hideable = new ArrayList<>(0);

    Level(Shape<T> shape) {
        this.shape = shape;
        this.leaf = shape.ones().isEmpty() && shape.manys().isEmpty();
        this.whole = !shape.hasLists();
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Partners<?> partners = Partners.of(one);
            ones.add(partners);
            if (partners.mayLack()) {
                hideable.add(partners);
            }
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            manys.add(new Branch<>(many));
        }
    }

    /** A row that is whole, or one that will be when there are all of its lists. */
    Object row(RowInput in, int at) {
        return whole ? whole(in, at) : draft(in, at);
    }

    private T whole(RowInput in, int at) {
        return leaf ? shape.read(in, at) : shape.draft(in, at, this).get();
    }

    Supplier<T> draft(RowInput in, int at) {
        return shape.draft(in, at, this);
    }

    /** Whether a row that an outer join brings lacks a partner that it cannot be without, since the query does not see it. */
    boolean lacks(RowInput in, int at) {
        for (int i = 0; i < hideable.size(); i++) {
            if (hideable.get(i).lacks(in, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that is possible of rows. */
    boolean mayLack() {
        return !hideable.isEmpty();
    }

    /** Says by which statement the rows come, where that may bring elements of lists with them. */
    void begin(ShapeStatement statement) {
        for (Partners<?> one : ones) {
            one.begin(statement);
        }
        for (Branch<?> many : manys) {
            many.begin(statement);
        }
    }

    /** Takes the elements of lists that joins have brought with a row. */
    void joined(RowInput in) {
        if (leaf) {
            return;
        }
        for (Partners<?> one : ones) {
            one.joined(in);
        }
        for (Branch<?> many : manys) {
            many.joined(in);
        }
    }

    /** Reads the lists of all rows, and theirs. */
    void load(Executor executor, Origin origin) {
        for (Partners<?> one : ones) {
            one.load(executor, origin);
        }
        for (Branch<?> many : manys) {
            many.load(executor, origin);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // partners are made from the relation at this place
    public <C> Supplier<@Nullable C> one(ShapeToOne<?, C> relation, RowInput in, int at) {
        return ((Partners<C>) ones.get(relation.index())).at(in, at);
    }

    @Override
    @SuppressWarnings("unchecked") // a branch is made from the relation at this place
    public <C> Supplier<List<C>> many(ShapeToMany<?, C> relation, RowInput in, int at) {
        return ((Branch<C>) manys.get(relation.index())).at(in, at);
    }
}
