package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.exec.KeyConditions;
import dev.rowan.exec.Queries;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists at the end of a relation to many, by the keys of the rows that they belong to. */
final class Branch<C> {
    private final ShapeToMany<?, C> relation;
    private @Nullable Keyed<Elements<C>> lists;
    private @Nullable Level<C> level;

    Branch(ShapeToMany<?, C> relation) {
        this.relation = relation;
    }

    /** The list for a row, which is to be filled. */
    Supplier<List<C>> at(ShapeKey key, RowInput in, int at) {
        if (relation.isEnd()) {
            return List::of;
        }
        Keyed<Elements<C>> all = lists;
        if (all == null) {
            all = new Keyed<>(key);
            lists = all;
            level = new Level<>(relation.shape());
        }
        boolean drafts = level != null && !level.isWhole();
        return all.at(key, in, at, () -> new Elements<>(drafts));
    }

    /** The list for a key that is at hand. */
    Elements<C> at(Object key) {
        Keyed<Elements<C>> all = lists;
        if (all == null) {
            all = new Keyed<>(relation.link());
            lists = all;
            level = new Level<>(relation.shape());
        }
        return all.at(key, () -> new Elements<>(false));
    }

    void load(Executor executor) {
        Keyed<Elements<C>> all = lists;
        Level<C> rows = level;
        if (all == null || rows == null) {
            return;
        }
        Rows<C> selection = new Rows<>(relation, all, rows);
        for (List<Object> portion : KeyConditions.portions(all.keys())) {
            Select<Boolean> statement = relation.statement(selection, portion);
            new Queries(executor)
                    .forEach(executor.command(executor.engine().dialect().render(statement)), selection);
        }
        rows.load(executor);
    }

    /** Puts each row into its list. */
    private static final class Rows<C> implements Selection<Boolean> {
        private final Keyed<Elements<C>> lists;
        private final Level<C> level;
        private final List<Expr<?>> expressions;
        private final ShapeKey link;

        Rows(ShapeToMany<?, C> relation, Keyed<Elements<C>> lists, Level<C> level) {
            this.lists = lists;
            this.level = level;
            this.link = relation.link();
            this.expressions = new ArrayList<>(relation.links());
            this.expressions.addAll(relation.shape().expressions());
        }

        @Override
        public List<Expr<?>> expressions() {
            return expressions;
        }

        @Override
        public Boolean read(RowInput in, int at) {
            Elements<C> list = lists.find(link, in, at);
            if (list != null) {
                list.append(level.row(in, at + link.width()));
            }
            return list != null;
        }
    }
}
