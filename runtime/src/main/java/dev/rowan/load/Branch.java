package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.exec.Queries;
import dev.rowan.render.KeyedText;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists at the end of a relation to many, by the keys of the rows that they belong to. */
final class Branch<C> implements Keyed.Maker<Elements<C>> {
    private final ShapeToMany<?, C> relation;
    private @Nullable Found<C> found;

    Branch(ShapeToMany<?, C> relation) {
        this.relation = relation;
    }

    /** The list for a row, which is to be filled. */
    Supplier<List<C>> at(RowInput in, int at) {
        Elements<C> list = relation.isEnd() ? null : found(relation.key()).lists.at(in, at);
        return list == null ? List::of : list;
    }

    /** The list for a key that is at hand. */
    Elements<C> at(Object key) {
        Keyed<Elements<C>> lists = found(relation.link()).lists;
        Elements<C> list = lists.get(key);
        if (list == null) {
            list = make();
            lists.put(key, list);
        }
        return list;
    }

    @Override
    public Elements<C> make(RowInput in, int at) {
        return make();
    }

    private Elements<C> make() {
        return new Elements<>(relation.shape().hasLists());
    }

    /** Only what rows lead to is made, since shapes may be nested in themselves. */
    private Found<C> found(ShapeKey key) {
        Found<C> known = found;
        if (known == null) {
            known = new Found<>(relation, new Keyed<>(key, this));
            found = known;
        }
        return known;
    }

    void load(Executor executor) {
        Found<C> known = found;
        if (known != null) {
            known.load(executor);
        }
    }

    /** The lists, and the rows that are put into them. */
    private static final class Found<C> implements Selection<Boolean> {
        private final ShapeToMany<?, C> relation;
        private final Keyed<Elements<C>> lists;
        private final Level<C> level;
        private final ShapeKey link;

        Found(ShapeToMany<?, C> relation, Keyed<Elements<C>> lists) {
            this.relation = relation;
            this.lists = lists;
            this.level = new Level<>(relation.shape());
            this.link = relation.link();
        }

        void load(Executor executor) {
            KeyedText text = executor.engine().dialect().renderKeyed(relation.statement());
            for (int from = 0; from < lists.size(); from += text.most()) {
                int first = from;
                int count = Math.min(text.most(), lists.size() - first);
                new Queries(executor)
                        .forEach(
                                executor.command(text, count, (index, out) -> lists.bind(first + index, link, out)),
                                this);
            }
            level.load(executor);
        }

        @Override
        public List<Expr<?>> expressions() {
            return relation.expressions();
        }

        @Override
        public Boolean read(RowInput in, int at) {
            Elements<C> list = lists.find(link, in, at);
            if (list != null) {
                list.append(level.row(in, at));
            }
            return list != null;
        }
    }
}
