package dev.rowan.load;

import dev.rowan.annotation.Strategy;
import dev.rowan.exec.Executor;
import dev.rowan.sql.Expr;
import dev.rowan.sql.JoinedList;
import dev.rowan.sql.JsonList;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a relation to many, and the rows that are put into them, in whatever way these come. */
final class Found<C> implements Selection<Boolean>, Origin.Keys {
    private final ShapeToMany<?, C> relation;
    private final Keyed<Elements<C>> lists;
    private final Level<C> level;
    private final @Nullable JoinedList<C> joined;
    private final @Nullable JsonList<C> json;
    private final ShapeKey link;
    private final int start;
    private @Nullable Met met;

    /** Lists by their keys; {@code statement} brings the elements too if it joins them. */
    Found(ShapeToMany<?, C> relation, Keyed<Elements<C>> lists, @Nullable ShapeStatement statement) {
        this.relation = relation;
        this.lists = lists;
        JoinedList<C> present = statement == null ? null : statement.joined(relation);
        this.joined = present;
        this.json = statement == null ? null : statement.json(relation);
        if (statement != null && json != null) {
            this.level = new Level<>(json.shape());
            this.link = relation.link();
            this.start = 0;
            level.begin(statement);
        } else if (statement == null || present == null) {
            this.level = new Level<>(relation.shape());
            this.link = relation.link();
            this.start = 0;
        } else {
            this.level = new Level<>(present.shape());
            this.link = present.link();
            this.start = present.start();
            this.met = Met.of(present.identity(), present.together());
            level.begin(statement);
        }
    }

    Keyed<Elements<C>> lists() {
        return lists;
    }

    /** Fills a new list with the elements that have come as JSON with the row that it belongs to, if they have. */
    void begun(Elements<C> list, RowInput in) {
        if (json != null) {
            new JsonElements<>(relation, json, level).read(in, list);
        }
    }

    /** Takes the element that a join has brought with a row, if there is one. */
    void joined(RowInput in) {
        if (joined != null) {
            read(in, 1);
        }
    }

    /** Reads the elements, if they have not come already, and what hangs on them. */
    void load(Executor executor, Origin origin) {
        if (joined != null || json != null) {
            level.load(executor, origin);
        } else if (lists.size() > 0) {
            boolean within = relation.strategy() == Strategy.SUBQUERY;
            Origin.Keys keys = within ? origin.keys() : this;
            Select<Row> select = within
                    ? relation.statementWithin(origin.query().keys(relation))
                    : relation.statement(origin.reach());
            if (relation.shape().isPlain()) {
                Origin.send(executor, select, keys, this);
                level.load(executor, origin.of(null, keys));
            } else {
                ShapeStatement statement = ShapeStatement.of(select, relation);
                ShapeKey rows = statement.rows();
                met = rows == null ? null : Met.of(rows, statement.rowsTogether());
                level.begin(statement);
                Origin.send(executor, statement.select(), keys, this);
                level.load(executor, origin.of(statement, keys));
            }
        }
    }

    @Override
    public List<Expr<?>> expressions() {
        return relation.expressions();
    }

    @Override
    public Boolean read(RowInput in, int at) {
        Met.Row row = met == null ? Met.Row.NEW : met.row(in, at);
        if (row == Met.Row.NEW) {
            Elements<C> list = lists.find(link, in, at);
            if (list != null && (joined == null || !level.lacks(in, at + start))) {
                list.append(level.row(in, at + start));
            }
        }
        if (row != Met.Row.NOTHING) {
            level.joined(in);
        }
        return true;
    }

    @Override
    public int size() {
        return lists.size();
    }

    @Override
    public void bind(int index, RowOutput out) {
        lists.bind(index, link, out);
    }
}
