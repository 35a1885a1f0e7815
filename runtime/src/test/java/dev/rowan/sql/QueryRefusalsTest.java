package dev.rowan.sql;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.following;
import static dev.rowan.sql.Sql.grouping;
import static dev.rowan.sql.Sql.groupingSet;
import static dev.rowan.sql.Sql.jsonTable;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.stringAgg;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unboundedFollowing;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialects;
import dev.rowan.error.UnsupportedFeature;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Queries and changes that mean nothing, or that a dialect does not know, are refused before anything is sent. */
class QueryRefusalsTest {
    private static final IntegralExpr<Long> N = count(USER.id);

    @Test
    void elementsAsRows() {
        var each = unnest("each", array(USER.username, USER.bio));
        lacking(select(USER.id).crossJoin(each), "arrays", "mysql", "mariadb", "sqlite");
        var line = jsonTable("line", value(Types.JSON, "[1]"));
        lacking(select(line.position), "JSON tables", "h2");
    }

    @Test
    void groupsOfSeveralKinds() {
        lacking(select(USER.role, N).groupByRollup(USER.role), "rollup", "h2", "sqlite");
        lacking(
                select(USER.role, N).groupByCube(USER.role),
                "cube and grouping sets",
                "h2",
                "mysql",
                "mariadb",
                "sqlite");
        lacking(
                select(USER.role, N).groupByGroupingSets(groupingSet(USER.role), groupingSet()),
                "cube and grouping sets",
                "h2",
                "mysql",
                "mariadb",
                "sqlite");
        lacking(select(grouping(USER.role)).groupBy(USER.role), "function grouping", "h2", "mariadb", "sqlite");
        lacking(select(countDistinct(USER.role, USER.active)).from(USER), "count of different values", "sqlite");
        refused(() -> select(N).groupBy(USER.role).groupByCube(USER.active), "grouped by one of");
        refused(() -> select(N).groupByGroupingSets(), "grouping set");
    }

    @Test
    void firstRowsOfGroups() {
        var first = select(USER.id).distinctOn(USER.role);
        refusedByAll(first, "orderBy(...) begins with its keys");
        refusedByAll(first.orderBy(USER.id), "orderBy(...) begins with its keys");
        var ordered = first.orderBy(USER.role, USER.id);
        refusedByAll(ordered.distinct(), "goes with neither distinct()");
        refusedByAll(ordered.forUpdate(), "nor a lock");
        var other = USER.alias("other");
        var latest = select(other.id)
                .distinctOn(other.role)
                .where(other.role.eq(USER.role))
                .orderBy(other.role, other.id);
        String outer = "reads columns of the query around";
        lacking(select(USER.id, scalar(latest).orNull()), outer, "h2", "mariadb");
        var few =
                derived("few", select(other.id).where(other.role.eq(USER.role)).limit(2));
        lacking(select(USER.id, scalar(select(sum(few.get(other.id)))).orNull()), outer, "h2", "mariadb");
    }

    @Test
    void firstRowsOfChanges() {
        refused(() -> update(USER).set(USER.active, false).everyRow().limit(-1), "negative");
        refused(() -> deleteFrom(USER).everyRow().limit(-1), "negative");
    }

    @Test
    void locksOfRowsThatAreMadeOfSeveral() {
        lacking(select(USER.role).distinct().forUpdate(), "lock", "h2", "postgresql", "sqlite");
        lacking(select(USER.role, N).groupBy(USER.role).forUpdate(), "lock", "h2", "postgresql", "sqlite");
    }

    @Test
    void valuesThatCountOnceAndAreOrderedByOthers() {
        refused(() -> stringAgg(USER.username, ",").distinct().orderBy(USER.id), "have one order of their own");
        refused(() -> USER.balance.round(-2), "divide before by a power of ten");
    }

    @Test
    void framesWithoutMeaning() {
        refused(() -> preceding(Period.of(0, 1, 1)), "so many months or so many days");
        refused(() -> preceding(Duration.ofMillis(1)), "whole seconds");
        refused(() -> following(Period.ofDays(-1)), "negative");
        refused(() -> orderBy(USER.audit.createdAt).rows(preceding(Period.ofDays(1))), "say range(...) instead");
        refused(() -> orderBy(USER.id).rows(currentRow(), preceding(1)), "begins before it ends");
        refused(() -> orderBy(USER.id).range(unboundedFollowing(), unboundedFollowing()), "begins before it ends");
        refused(() -> orderBy(USER.id).excludeTies(), "excluded from a frame");
        var days = partitionBy(USER.role).range(preceding(Period.ofDays(7)));
        refused(() -> sum(USER.id).over(days), "there is none; order by one value");
        refused(() -> sum(USER.id).over(days.orderBy(USER.audit.createdAt, USER.id)), "there are 2");
        refused(() -> sum(USER.id).over(partitionBy(USER.role).groups(preceding(1))), "say orderBy(...)");
        refused(() -> rank().over(), "RANK goes by the order of its window");
        refused(() -> lag(USER.id).over(partitionBy(USER.role)), "LAG goes by the order of its window");
        var week = sum(USER.id).over(days.orderBy(USER.audit.createdAt));
        lacking(select(USER.id, week), "range frame of a time", "mariadb", "sqlite");
        var groups = sum(USER.id).over(orderBy(USER.role.asc()).groups(preceding(1)));
        lacking(select(USER.id, groups), "groups frame", "mysql", "mariadb");
    }

    @Test
    void spansOfTimes() {
        refused(() -> value(LocalTime.NOON).monthsUntil(LocalTime.MIDNIGHT), "TIME has no MONTHS_UNTIL");
        refused(() -> value(LocalTime.NOON).daysUntil(LocalTime.MIDNIGHT), "TIME has no DAYS_UNTIL");
        var backwards = value(LocalDate.EPOCH).inRange(LocalDate.MAX, LocalDate.MIN);
        assertThat(Dialects.all()
                        .get(0)
                        .render(select(USER.id).where(backwards))
                        .binds())
                .hasSize(4);
    }

    private static void lacking(Query<?> query, String feature, String... dialects) {
        for (Dialect dialect : Dialects.all()) {
            if (List.of(dialects).contains(dialect.name())) {
                assertThatThrownBy(() -> dialect.render(query))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageStartingWith(dialect.name() + " has no ")
                        .hasMessageContaining(feature);
            } else {
                assertThat(dialect.render(query).sql()).startsWith("select ");
            }
        }
    }

    private static void refusedByAll(Query<?> query, String why) {
        for (Dialect dialect : Dialects.all()) {
            assertThatThrownBy(() -> dialect.render(query))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(why);
        }
    }

    private static void refused(ThrowingCallable building, String why) {
        assertThatThrownBy(building)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining(why);
    }
}
