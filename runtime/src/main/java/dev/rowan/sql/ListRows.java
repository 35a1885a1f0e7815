package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that the elements of a list come from: those of a table under some name, with a join table if there is one. */
final class ListRows<X extends Table<?>, C> {
    private final Relation<?, X> relation;
    private final ListChoice<X> choice;
    private final X target;
    private final @Nullable Table<?> link;
    private final Shape<C> shape;

    ListRows(
            Relation<?, X> relation,
            ListChoice<X> choice,
            X target,
            @Nullable Table<?> link,
            Function<? super X, ? extends Shape<C>> shapes) {
        this.relation = relation;
        this.choice = choice;
        this.target = target;
        this.link = link;
        this.shape = shapes.apply(target);
    }

    /** What an element is read as. */
    Shape<C> shape() {
        return shape;
    }

    /** The columns that hold the key of the row that an element belongs to: its foreign key, or the join table's. */
    List<Expr<?>> links() {
        return Shape.columns(link == null ? target : link, meta().ends().to());
    }

    /**
     * What tells one element of one row from all others: its key, or that of the join table's row.
     *
     * @throws IllegalStateException if that table has none
     */
    List<Expr<?>> identity() {
        return key(link == null ? target : link);
    }

    /** The primary key of a table. */
    static List<Expr<?>> key(Table<?> table) {
        List<String> key = table.meta().key().stream().map(ColumnMeta::name).toList();
        if (key.isEmpty()) {
            throw new IllegalStateException(table + " has no primary key, by which its rows are told");
        }
        return Shape.columns(table, key);
    }

    /** Rows for which the columns of {@link #links} meet something, if anything is given. */
    SelectNode select(List<Node> selected, @Nullable Node met) {
        SelectNode rows = rows(selected, met);
        return choice.top() == 0 ? rows : rows.withWhere(Conditions.all(rows.where(), first(met)));
    }

    /** What is made of the rows that belong to one of an outer query, which has its keys. */
    SelectNode within(List<Node> keys, Node made) {
        SelectNode rows = rows(List.of(made), equal(nodes(links()), keys));
        return choice.top() == 0 ? rows : rows.withWhere(Conditions.all(rows.where(), first(null)));
    }

    private SelectNode rows(List<Node> selected, @Nullable Node met) {
        SelectNode rows = SelectNode.of(selected, target.source());
        if (link != null) {
            Node on = RelationStep.met(link.source(), through(), target.source());
            rows = rows.withJoins(List.of(new JoinNode(JoinKind.INNER, link.source(), on, false)));
        }
        return rows.withWhere(Conditions.all(met, conditions()));
    }

    private @Nullable Condition[] conditions() {
        List<@Nullable Condition> all = new ArrayList<>();
        choice.conditions().forEach(condition -> all.add(condition.apply(target)));
        return all.toArray(new Condition[0]);
    }

    /** The rows joined to what has the keys of the rows that they belong to. */
    JoinNode joined(List<Node> keys, Reach reach) {
        boolean first = choice.top() > 0;
        List<Node> all = new ArrayList<>(List.of(equal(nodes(links()), keys)));
        all.addAll(new RequiredPartners(reach).of(shape, order()));
        Node met = Objects.requireNonNull(LogicNode.all(all));
        Node on = first ? met : Conditions.all(met, conditions());
        JoinNode ranked = first ? firsts() : null;
        if (link == null) {
            return new JoinNode(JoinKind.LEFT, target.source(), on, false, ranked, null);
        }
        Node toOther = RelationStep.met(link.source(), through(), target.source());
        return new JoinNode(
                JoinKind.LEFT,
                target.source(),
                on,
                false,
                new JoinNode(JoinKind.INNER, link.source(), toOther, false, ranked, null),
                null);
    }

    /** The first of the rows that belong to one, to be joined to all of them. */
    private JoinNode firsts() {
        List<Node> ids = nodes(identity());
        DerivedSource ranked = ranked(ReachedAlias.first(target.source()), identity(), null);
        List<Node> found = new ArrayList<>();
        ranked.columns().subList(0, ids.size()).forEach(column -> found.add(new ColumnNode(ranked, column)));
        return new JoinNode(JoinKind.INNER, ranked, LogicNode.all(List.of(equal(found, ids), isFirst(ranked))), false);
    }

    private static Node equal(List<Node> columns, List<Node> keys) {
        List<Node> all = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            all.add(new ComparisonNode(ComparisonOperator.EQUAL, columns.get(i), keys.get(i)));
        }
        return Objects.requireNonNull(LogicNode.all(all));
    }

    /** The order of the elements. */
    List<OrderNode> order() {
        Function<? super X, ? extends List<? extends SortKey>> chosen =
                choice.order() == null ? choice.by() : choice.order();
        List<OrderNode> order = new ArrayList<>();
        if (chosen != null) {
            chosen.apply(target).forEach(key -> order.add(key.order()));
            return order;
        }
        for (RelationMeta.Order each : meta().order()) {
            if (each.isHybrid()) {
                OrderNode ascending = target.sortKey(each.hybrid()).order();
                order.add(each.descending() ? ascending.reversed() : ascending);
                continue;
            }
            Expr<?> column = Shape.columns(target, List.of(each.column())).get(0);
            order.add(new OrderNode(column.node(), column.type(), each.descending(), null));
        }
        return order;
    }

    /** Its row is among the first of those with its key: found by numbering them in a query of their own. */
    private Condition first(@Nullable Node met) {
        List<Expr<?>> ids = ids();
        DerivedSource ranked = ranked("ranked", ids, met);
        List<Node> found = new ArrayList<>();
        ranked.columns().subList(0, ids.size()).forEach(column -> found.add(new ColumnNode(ranked, column)));
        SelectNode firsts = SelectNode.of(found, ranked).withWhere(isFirst(ranked));
        return new Condition(new InSelectNode(TupleNode.together(nodes(ids)), firsts, false));
    }

    private Node isFirst(DerivedSource ranked) {
        Node place =
                new ColumnNode(ranked, ranked.columns().get(ranked.columns().size() - 1));
        return new ComparisonNode(
                ComparisonOperator.LESS_OR_EQUAL, place, new BindNode(SqlTypes.INT64, (long) choice.top()));
    }

    /** What tells the rows apart, and their numbers among those with their key. */
    private DerivedSource ranked(String alias, List<Expr<?>> ids, @Nullable Node met) {
        List<OrderNode> order = new ArrayList<>();
        if (choice.by() == null) {
            order.addAll(order());
        } else {
            choice.by().apply(target).forEach(key -> order.add(key.order()));
        }
        IntegralExpr<Long> number = Sql.rowNumber()
                .over(Sql.partitionBy(links().toArray(Expr[]::new))
                        .orderBy(order.stream().<SortKey>map(key -> () -> key).toArray(SortKey[]::new)))
                .alias("place_in_list");
        List<Expr<?>> selected = new ArrayList<>(ids);
        selected.add(number);
        List<Node> nodes = nodes(selected);
        return new DerivedSource(alias, ColumnNames.of(nodes), rows(nodes, met));
    }

    /** What tells elements apart, also those that several rows have. */
    private List<Expr<?>> ids() {
        Map<Node, Expr<?>> ids = new LinkedHashMap<>();
        links().forEach(column -> ids.put(column.node(), column));
        key(target).forEach(column -> ids.put(column.node(), column));
        return List.copyOf(ids.values());
    }

    private RelationMeta meta() {
        return relation.meta();
    }

    private RelationMeta.Ends through() {
        return Objects.requireNonNull(meta().through());
    }

    static List<Node> nodes(List<Expr<?>> expressions) {
        List<Node> nodes = new ArrayList<>(expressions.size());
        expressions.forEach(each -> nodes.add(each.node()));
        return nodes;
    }
}
