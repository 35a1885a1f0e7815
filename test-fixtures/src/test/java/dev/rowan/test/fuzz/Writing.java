package dev.rowan.test.fuzz;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Expr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Kind;
import dev.rowan.sql.Operand;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.SortKey;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes random statements as an application would. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class Writing {
    private final Map<Integer, KeyedTable<?, ?>> sources = new HashMap<>();

    private Writing() {}

    static Query<Row> of(RandomStatement statement) {
        Writing writing = new Writing();
        List<Operand<?, ?, ?>> columns = new ArrayList<>();
        Query<Row> query = writing.query(statement.query(), columns);
        if (statement.limit() < 0) {
            return query;
        }
        SortKey[] keys =
                columns.stream().map(column -> column.asc().nullsFirst()).toArray(SortKey[]::new);
        return query instanceof Select<Row> select
                ? select.orderBy(keys).limit(statement.limit()).offset(statement.offset())
                : ((dev.rowan.sql.Compound<Row>) query)
                        .orderBy(keys)
                        .limit(statement.limit())
                        .offset(statement.offset());
    }

    /** @param columns receives the columns of the first query */
    private Query<Row> query(QueryTree query, List<Operand<?, ?, ?>> columns) {
        if (query instanceof Core core) {
            return core(core, columns);
        }
        Combination combination = (Combination) query;
        Query<Row> left = query(combination.left(), columns);
        Query<Row> right = query(combination.right(), new ArrayList<>());
        return switch (combination.kind()) {
            case UNION -> left.union(right);
            case UNION_ALL -> left.unionAll(right);
            case INTERSECT -> left.intersect(right);
            case EXCEPT -> left.except(right);
        };
    }

    private Select<Row> core(Core core, List<Operand<?, ?, ?>> columns) {
        core.sources().forEach(from -> source(from.source(), from.table()));
        for (Tree tree : core.selected()) {
            columns.add((Operand<?, ?, ?>) expression(tree).alias("c" + columns.size()));
        }
        List<Selection<?>> selections = new ArrayList<>();
        columns.forEach(column -> selections.add(column.orNull()));
        return clauses(core, Sql.select(selections));
    }

    private <T extends @Nullable Object> Select<T> clauses(Core core, Select<T> select) {
        Select<T> written = select;
        for (Core.From from : core.sources()) {
            KeyedTable<?, ?> source = source(from.source(), from.table());
            written = switch (from.join()) {
                case FIRST -> written.from(source);
                case INNER -> written.join(source, on(from));
                case LEFT -> written.leftJoin(source, on(from));
                case RIGHT -> written.rightJoin(source, on(from));
                case CROSS -> written.crossJoin(source);
            };
        }
        written = written.where(condition(core.where()))
                .groupBy(core.keys().stream().map(this::expression).toArray(Selection[]::new))
                .having(condition(core.having()));
        return core.distinct() ? written.distinct() : written;
    }

    private Condition on(Core.From from) {
        return Objects.requireNonNull(condition(from.on()));
    }

    private @Nullable Condition condition(@Nullable Tree tree) {
        return tree == null ? null : (Condition) expression(tree);
    }

    private KeyedTable<?, ?> source(int number, Tables table) {
        return sources.computeIfAbsent(number, n -> table.alias("t" + n));
    }

    private Operand expression(Tree tree) {
        if (tree instanceof Tree.Constant constant) {
            return constant(constant.kind(), constant.value());
        }
        if (tree instanceof Tree.Field field) {
            KeyedTable<?, ?> source = Objects.requireNonNull(sources.get(field.source()), "source not joined yet");
            return (Operand) source.expressions().get(field.ordinal());
        }
        if (tree instanceof Tree.Call call) {
            return (Operand) call.operation()
                    .written()
                    .of(call.children().stream().map(this::expression).toArray(Operand[]::new));
        }
        if (tree instanceof Tree.Exists exists) {
            return Sql.exists(single(exists.query()));
        }
        if (tree instanceof Tree.Member member) {
            Operand value = expression(member.value());
            return member.negated() ? value.notIn(single(member.query())) : value.isIn(single(member.query()));
        }
        if (tree instanceof Tree.Scalar scalar) {
            return (Operand) Sql.scalar((Kind) type(scalar.kind()), (Select) single(scalar.query()));
        }
        if (tree instanceof Tree.Key key) {
            return expression(key.expression());
        }
        Tree.Total total = (Tree.Total) tree;
        return (Operand) total.aggregate().written(total.argument() == null ? null : expression(total.argument()));
    }

    /** A query of one column. The sources must be known before the columns are. */
    private Select<?> single(Core core) {
        core.sources().forEach(from -> source(from.source(), from.table()));
        return clauses(core, Sql.select((Selection<?>)
                (Expr<?>) expression(core.selected().get(0))));
    }

    private static Operand constant(ValueKind kind, @Nullable Object value) {
        if (value == null) {
            return (Operand) Sql.nullValue((Kind) type(kind));
        }
        return switch (kind) {
            case WHOLE -> Sql.value((long) value);
            case DECIMAL -> Sql.value((BigDecimal) value);
            case TEXT -> Sql.value((String) value);
            case TRUTH -> Sql.value((boolean) value);
            case DATE -> Sql.value((LocalDate) value);
        };
    }

    private static Kind<?, ?> type(ValueKind kind) {
        return switch (kind) {
            case WHOLE -> Types.BIGINT;
            case DECIMAL -> Types.DECIMAL;
            case TEXT -> Types.TEXT;
            case TRUTH -> Types.BOOLEAN;
            case DATE -> Types.DATE;
        };
    }
}
