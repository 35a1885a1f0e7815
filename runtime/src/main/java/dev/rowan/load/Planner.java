package dev.rowan.load;

import dev.rowan.annotation.Strategy;
import dev.rowan.dialect.Dialect;
import dev.rowan.exec.Paging;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.QueryPlan;
import dev.rowan.plan.QueryPlan.Sent;
import dev.rowan.render.KeyedText;
import dev.rowan.sql.JoinedList;
import dev.rowan.sql.JsonList;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapePlan;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.sql.node.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the statements that a query is read by, without sending any. */
public final class Planner {
    private final Dialect dialect;
    private final List<Text> texts = new ArrayList<>();

    private Planner(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Text(String sql, int keys) {}

    /** Of a query that is read as a whole. */
    public static QueryPlan of(Dialect dialect, Query<?> query) {
        Planner planner = new Planner(dialect);
        if (!(query.selection() instanceof Shape<?> shape)) {
            planner.add(dialect.render(query).sql());
            return planner.plan(Optional.empty());
        }
        ShapeStatement statement = shape.isPlain() ? null : ShapeStatement.of(Roots.select(query), shape);
        planner.add(
                dialect.render(statement == null ? query : statement.select()).sql());
        planner.addLists(shape, statement, reach(query), false);
        return planner.plan(Optional.of(shape));
    }

    /** Of a page; the number of all rows is asked for if the page does not tell it. */
    public static QueryPlan of(Dialect dialect, Query<?> query, PageRequest request) {
        Planner planner = new Planner(dialect);
        Select<?> rows = planner.paged(query);
        long count = request.size() + (request.counted() ? 0L : 1L);
        planner.texts.add(
                0,
                new Text(
                        dialect.renderNumbered(rows)
                                .page(request.number() == 1, count)
                                .sql(),
                        0));
        QueryPlan plan = planner.plan(paged(query, query.selection()));
        if (!request.counted()) {
            return plan;
        }
        List<Sent> sent = new ArrayList<>(plan.statements());
        sent.add(
                1, new Sent("the number of all rows", dialect.renderCount(query).sql(), 0));
        return new QueryPlan(sent);
    }

    /** Of some rows from the beginning on, as a stream of a shape reads them as well. */
    public static QueryPlan of(Dialect dialect, Query<?> query, KeysetRequest request) {
        Planner planner = new Planner(dialect);
        Select<?> rows = planner.paged(query);
        planner.texts.add(
                0,
                new Text(
                        dialect.renderKeyset(rows)
                                .page(null, request.backward(), request.size() + 1L)
                                .sql(),
                        0));
        return planner.plan(paged(query, query.selection()));
    }

    private static Optional<Shape<?>> paged(Query<?> query, Object selection) {
        return selection instanceof Shape<?> shape ? Optional.of(Loader.paged(shape, query)) : Optional.empty();
    }

    /** The query as it is read in pages, whose lists are noted. */
    private Select<?> paged(Query<?> query) {
        Optional<Shape<?>> shape = paged(query, query.selection());
        if (shape.isEmpty()) {
            return Paging.whole(query);
        }
        ShapeStatement statement =
                shape.get().isPlain() ? null : ShapeStatement.ofPages(Roots.select(query), shape.get());
        addLists(shape.get(), statement, reach(query), false);
        return statement == null ? Paging.whole(query) : statement.select();
    }

    private static Reach reach(Query<?> query) {
        return query instanceof Select<?> select ? select.node().reach() : Reach.PLAIN;
    }

    private void add(String sql) {
        texts.add(new Text(sql, 0));
    }

    private void addLists(Shape<?> shape, @Nullable ShapeStatement statement, Reach reach, boolean keyed) {
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.joined();
            ShapeToMany<?, ?> apart = one.keyed();
            if (apart != null) {
                addList(apart, statement, reach, keyed);
            } else if (partner != null) {
                addLists(partner, statement, reach, keyed);
            }
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()) {
                addList(many, statement, reach, keyed);
            }
        }
    }

    private void addList(ShapeToMany<?, ?> many, @Nullable ShapeStatement statement, Reach reach, boolean keyed) {
        JoinedList<?> joined = statement == null ? null : statement.joined(many);
        JsonList<?> json = statement == null ? null : statement.json(many);
        if (joined != null) {
            addLists(joined.shape(), statement, reach, keyed);
        } else if (json != null) {
            addLists(json.shape(), statement, reach, keyed);
        } else {
            Select<?> within = statement == null || many.strategy() != Strategy.SUBQUERY
                    ? null
                    : many.statementWithin(statement.keys(many));
            Select<?> select = within == null ? many.statement(reach) : within;
            boolean takesKeys = keyed || within == null;
            ShapeStatement below = many.shape().isPlain() ? null : ShapeStatement.of(select, many);
            addKeyed(below == null ? select : below.select(), takesKeys);
            addLists(many.shape(), below, reach, takesKeys);
        }
    }

    private void addKeyed(Select<?> select, boolean keyed) {
        if (keyed) {
            KeyedText text = dialect.renderKeyed(select);
            texts.add(new Text(text.sql(text.rendered(), 1), text.most()));
        } else {
            add(dialect.render(select).sql());
        }
    }

    private QueryPlan plan(Optional<Shape<?>> shape) {
        List<ShapePlan.Step> steps = shape.map(each -> each.plan().steps()).orElse(List.of());
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            sent.add(new Sent(steps.isEmpty() ? "the rows" : steps.get(i).toString(), text.sql(), text.keys()));
        }
        return new QueryPlan(sent);
    }
}
