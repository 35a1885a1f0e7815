package dev.rowan.render;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.dialect.MySqlDialect;
import dev.rowan.dialect.PostgreSqlDialect;
import dev.rowan.dialect.SqliteDialect;
import dev.rowan.example.Role;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlRendererTest {
    @Test
    void selectsAllColumnsOfATable() {
        assertSql(
                select(USER),
                "select id, username, bio, balance, role, active, created_at, updated_at, version from users");
    }

    @Test
    void bindsTravelBesideTheText() {
        Rendered rendered = H2Dialect.INSTANCE.render(
                select(USER.id).where(USER.username.eq("x'; drop table users"), USER.balance.gt(1000)));

        assertThat(rendered.sql()).isEqualTo("select id from users where username = ? and balance > ?");
        assertThat(rendered.binds())
                .extracting(Bind::value)
                .containsExactly("x'; drop table users", new BigDecimal(1000));
        assertThat(rendered.toString()).doesNotContain("drop table");
    }

    @Test
    void parenthesisesByStructure() {
        assertSql(
                select(USER.id)
                        .where(
                                or(and(USER.active, USER.id.lt(5L)), not(USER.id.eq(3L))),
                                USER.balance.plus(1).times(2).ge(4)),
                "select id from users where ((active and id < ?) or not (id = ?)) and ((balance + ?) * ?) >= ?");
    }

    @Test
    void qualifiesColumnsWhereThereAreSeveralSources() {
        var other = USER.alias("u");
        assertSql(
                select(USER.username, other.username).leftJoin(other, other.id.eq(USER.version)),
                "select users.username, u.username from users left join users as u on u.id = users.version");
        assertSql(
                select(USER.id).where(exists(select(other).where(other.username.eq(USER.username)))),
                "select id from users where exists (select 1 from users as u where u.username = users.username)");
    }

    @Test
    void refusesColumnsOfTablesThatAreNotThere() {
        var other = USER.alias("u");
        assertThatThrownBy(() -> H2Dialect.INSTANCE.render(select(USER.id).where(other.active)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Column active of u is used, but u is in no FROM");
        assertThatThrownBy(() -> H2Dialect.INSTANCE.render(select(USER.id).join(USER, USER.active)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two sources of the statement are called users");
    }

    @Test
    void groupsOrdersAndLimits() {
        var balances = sum(USER.balance).alias("balances");
        Statement statement = select(USER.role, count(), balances)
                .groupBy(USER.role)
                .having(count().gt(2))
                .orderBy(balances.desc().nullsLast(), USER.role)
                .limit(10)
                .offset(20);

        assertSql(
                statement,
                "select role, count(*), sum(balance) as balances from users group by role having count(*) > ?"
                        + " order by balances desc nulls last, role limit 10 offset 20");
        assertThat(MySqlDialect.INSTANCE.render(statement).sql())
                .endsWith("order by balances desc, role limit 10 offset 20");
        assertThat(SqliteDialect.INSTANCE.render(select(USER.id).offset(3)).sql())
                .endsWith(" limit -1 offset 3");
    }

    @Test
    void callsAKeyThatBindsValuesByItsLabel() {
        var rest = USER.id.rem(10).alias("rest");

        Statement statement = select(rest, count()).groupBy(rest, USER.role);

        assertSql(statement, "select id % ? as rest, count(*) from users group by rest, role");
        assertThat(H2Dialect.INSTANCE.render(statement).binds()).hasSize(1);
    }

    @Test
    void emptyListsAreNeverAndAlways() {
        assertSql(select(USER.id).where(USER.id.isIn(List.of())), "select id from users where 1 = 0");
        assertSql(select(USER.id).where(USER.id.notIn(List.of())), "select id from users where 1 = 1");
    }

    @Test
    void escapesWhatIsToBeFoundLiterally() {
        Rendered rendered = PostgreSqlDialect.INSTANCE.render(
                select(USER.id).where(USER.username.contains("50%_!"), USER.username.ilike("a%")));

        assertThat(rendered.sql())
                .isEqualTo("select id from users where username like ? escape '!' and username ilike ?");
        assertThat(rendered.binds()).extracting(Bind::value).containsExactly("%50!%!_!!%", "a%");
    }

    @Test
    void optionalConditionsVanish() {
        String none = null;
        assertSql(select(USER.id).where(given(none, USER.username::eq), null), "select id from users");
    }

    @Test
    void writesChanges() {
        assertSql(
                insertInto(USER)
                        .set(USER.username, "a")
                        .set(USER.balance, 1)
                        .set(USER.role, Role.ADMIN)
                        .set(USER.active, true)
                        .row()
                        .set(USER.balance, 2)
                        .set(USER.username, "b")
                        .set(USER.active, true)
                        .set(USER.role, Role.USER),
                "insert into users (username, balance, role, active, created_at, updated_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?)");
        assertSql(
                update(USER)
                        .set(USER.balance, USER.balance.minus(3))
                        .setNull(USER.bio)
                        .where(USER.id.eq(7L)),
                "update users set balance = balance - ?, bio = ?, updated_at = ?, version = version + ? where id = ?");
        assertSql(deleteFrom(USER).where(USER.active.not()), "delete from users where not (active)");
        assertSql(deleteFrom(USER).everyRow(), "delete from users");
    }

    @Test
    void refusesChangesThatLostTheirConditions() {
        String none = null;
        assertThatThrownBy(() -> update(USER).set(USER.bio, "x").where(given(none, USER.username::eq)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "All conditions of the update of users have vanished; say everyRow() if every row is meant");
        assertThatThrownBy(() -> deleteFrom(USER).where()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> H2Dialect.INSTANCE.render(insertInto(USER))).hasMessageContaining("Nothing is set");
    }

    @Test
    void takesValuesByName() {
        Rendered rendered = H2Dialect.INSTANCE.render(insertInto(USER)
                .values(USER.values(Map.of("balance", 3))
                        .set(USER.username, "a")
                        .set(USER.role, Role.USER)
                        .set(USER.active, true)));
        assertThat(rendered.sql())
                .isEqualTo(
                        "insert into users (balance, username, role, active, created_at, updated_at, version) values (?, ?, ?, ?, ?, ?, ?)");
        assertThat(rendered.binds()).extracting(Bind::value).startsWith(new BigDecimal(3), "a");
        assertThatThrownBy(() -> H2Dialect.INSTANCE.render(insertInto(USER).values(USER.values(Map.of("balance", 3)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The insert into users sets no value for username, role, active, which cannot be NULL and"
                        + " have no default; set them");
        assertThat(H2Dialect.INSTANCE
                        .render(update(USER)
                                .set(USER.values(Map.of("audit", Map.of("updatedAt", java.time.Instant.EPOCH))))
                                .everyRow())
                        .sql())
                .isEqualTo("update users set updated_at = ?, version = version + ?");
        assertThatThrownBy(() -> USER.values(Map.of("balanse", 3)))
                .hasMessageContaining("users has no component balanse");
        assertThatThrownBy(() -> USER.values(Map.of("balance", "secret")))
                .hasMessage("The value for balance is a String, and a BigDecimal is expected");
    }

    @Test
    void subselectsAreValues() {
        var u = USER.alias("u");
        assertSql(
                select(USER.id).where(USER.balance.eq(scalar(Types.DECIMAL, select(max(u.balance))))),
                "select id from users where balance = (select max(u.balance) from users as u)");
        assertThatThrownBy(() -> scalar(Types.BIGINT, badQuery())).hasMessageContaining("selects one column");
    }

    @SuppressWarnings("unchecked") // what the compiler would refuse
    private static dev.rowan.sql.Select<Long> badQuery() {
        return (dev.rowan.sql.Select<Long>) (dev.rowan.sql.Select<?>) select(USER.id, USER.version);
    }

    @Test
    void dialectsDifferWhereTheyMust() {
        Statement statement = select(Sql.value(1).div(2), USER.username.concat("!"), USER.username.length())
                .from(USER)
                .where(USER.bio.isDistinctFrom("x"));
        assertThat(H2Dialect.INSTANCE.render(statement).sql())
                .isEqualTo(
                        "select cast(? as integer) / ?, username || ?, char_length(username) from users where bio is distinct from ?");
        assertThat(MySqlDialect.INSTANCE.render(statement).sql())
                .isEqualTo(
                        "select ? div ?, concat(username, ?), char_length(username) from users where not (bio <=> ?)");
    }

    @Test
    void localRecordsTakeTheirPartsInOrder() {
        record Line(String name, Long id) {}
        assertSql(select(into(Line::new, USER.username, USER.id)), "select username, id from users");
    }

    @Test
    void doesNotShowBindsAsText() {
        assertThat(select(USER.id).where(USER.username.eq("secret")).toString()).doesNotContain("secret");
    }

    @Test
    void isRenderedOncePerDialect() {
        Statement statement = select(USER);
        assertThat(H2Dialect.INSTANCE.render(statement)).isSameAs(H2Dialect.INSTANCE.render(statement));
    }

    private static void assertSql(Statement statement, String expected) {
        Dialect dialect = H2Dialect.INSTANCE;
        assertThat(dialect.render(statement).sql()).isEqualTo(expected);
    }
}
