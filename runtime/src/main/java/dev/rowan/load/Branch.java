package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists at the end of a relation to many, by the keys of the rows that they belong to. */
final class Branch<C> implements Keyed.Maker<Elements<C>> {
    private final ShapeToMany<?, C> relation;
    private @Nullable ShapeStatement statement;
    private @Nullable Found<C> found;

    Branch(ShapeToMany<?, C> relation) {
        this.relation = relation;
    }

    /** Says by which statement the rows come that the lists belong to. */
    void begin(ShapeStatement rows) {
        statement = rows;
    }

    /** The list for a row, which is to be filled. */
    Supplier<List<C>> at(RowInput in, int at) {
        Elements<C> list =
                relation.isEnd() ? null : found(relation.key()).lists().at(in, at);
        return list == null ? List::of : list;
    }

    /** The list for a key that is at hand. */
    Elements<C> at(Object key) {
        Keyed<Elements<C>> lists = found(relation.link()).lists();
        Elements<C> list = lists.get(key);
        if (list == null) {
            list = make();
            lists.put(key, list);
        }
        return list;
    }

    @Override
    public Elements<C> make(RowInput in, int at) {
        Elements<C> list = make();
        Found<C> known = found;
        if (known != null) {
            known.begun(list, in);
        }
        return list;
    }

    private Elements<C> make() {
        return new Elements<>(relation.shape().hasLists());
    }

    /** Only what rows lead to is made, since shapes may be nested in themselves. */
    private Found<C> found(ShapeKey key) {
        Found<C> known = found;
        if (known == null) {
            known = new Found<>(relation, new Keyed<>(key, this), statement);
            found = known;
        }
        return known;
    }

    /** Takes the element that a join has brought with a row, if there is one. */
    void joined(RowInput in) {
        Found<C> known = found;
        if (known != null) {
            known.joined(in);
        }
    }

    void load(Executor executor, Origin origin) {
        Found<C> known = found;
        if (known != null) {
            known.load(executor, origin);
        }
    }
}
