package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sample.guide.shop.ProductTable.PRODUCT;
import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.concat;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.currentDate;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.greatest;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.tuple;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.sql.Types.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.dialect.PostgreSqlDialect;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserTable;
import dev.rowan.sample.guide.shop.Product;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Tuple2;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpressionsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void cases(Database db) {
        // snippet: case
        var state = caseWhen(POST.status.eq(PostStatus.PUBLISHED), "out")
                .elseWhen(POST.title.endsWith("?"), "asked")
                .otherwise("to come") // or end(), which is NULL
                .alias("state");
        var query = select(POST.title, state).orderBy(state, POST.title);
        var drafts = select(sum(caseWhen(POST.status.eq(PostStatus.DRAFT), 1).otherwise(0)));
        // end

        assertThat(db.list(query)).extracting(row -> row.get(state)).containsExactly("asked", "out", "to come");
        assertThat(db.one(drafts)).isEqualTo(2);
    }

    @Test
    void values(Database db) {
        // snippet: values
        var query = select(
                        USER.username
                                .upper()
                                .concat(" <")
                                .concat(USER.email.underlying())
                                .concat(">"),
                        concat(USER.username, value(": "), coalesce(USER.bio, "no bio")),
                        USER.username.left(1).lpad(3, '*'),
                        greatest(USER.balance, new BigDecimal(10)),
                        USER.balance.cast(TEXT),
                        USER.balance.div(3).cast(decimal(10, 2)))
                .orderBy(USER.id);
        // end

        assertThat(db.list(query).get(0).at(0)).isEqualTo("ANN <ann@example.org>");
        assertThat(db.list(query).get(1).at(2)).isEqualTo("**b");
    }

    @Test
    void times(Database db) {
        // snippet: times
        var month = POST.audit.createdAt.dateTrunc(ChronoUnit.MONTHS).alias("month");
        var perMonth = select(month, count()).groupBy(month).orderBy(month);
        var recent = select(POST)
                .where(
                        POST.audit.createdAt.toDate().ge(currentDate().minus(Period.ofMonths(1))),
                        POST.audit.createdAt.plus(Duration.ofDays(30)).gt(Instant.now()),
                        POST.audit.createdAt.dayOfWeek().isIn(1, 2, 3, 4, 5, 6, 7), // Monday is 1
                        POST.audit.createdAt.secondsUntil(Instant.now()).lt(3600));
        // end

        assertThat(db.list(perMonth).get(0).at(1)).isEqualTo(3L);
        assertThat(db.list(recent)).hasSize(3);
    }

    @Test
    void tuples(Database db) {
        // snippet: tuples
        var roleAndName = tuple(USER.role, USER.username);
        Select<User> some = select(USER)
                .where(roleAndName.isIn(List.of(new Tuple2<>(Role.EDITOR, "bob"), new Tuple2<>(Role.MEMBER, "eve"))));
        List<Tuple2<Role, String>> pairs = db.list(select(roleAndName).orderBy(USER.id));
        // end

        assertThat(db.list(some)).extracting(User::username).containsExactly("bob");
        assertThat(pairs).containsExactly(new Tuple2<>(Role.MEMBER, "ann"), new Tuple2<>(Role.EDITOR, "bob"));
    }

    @Test
    void subselects(Database db) {
        // snippet: subselects
        UserTable other = USER.alias("other");
        Select<User> rich = select(USER)
                .where(
                        USER.balance.ge(select(avg(other.balance)).from(other)),
                        USER.id.eq(any(select(POST.authorId).where(POST.status.eq(PostStatus.DRAFT)))));
        // end

        assertThat(db.list(rich)).hasSize(2);
    }

    @Test
    void byHand(Database db) {
        // snippet: hand
        var query = select(
                        USER.username,
                        function("soundex", TEXT, USER.username).alias("sound"), // any function of the server
                        raw(INTEGER, "octet_length({})", USER.username).plus(1)) // any SQL of the server
                .where(raw("{} regexp {}", USER.username, "^a").or(USER.role.eq(Role.EDITOR)))
                .orderBy(USER.id);
        List<String> names = db.sql("select username from users where :wanted order by username")
                .part("wanted", USER.role.eq(Role.MEMBER).and(USER.balance.lt(100))) // typed parts in SQL by hand
                .list(USER.username);
        // end

        assertThat(names).containsExactly("ann");
        assertThat(db.list(query)).extracting(row -> row.get(USER.username)).containsExactly("ann", "bob");
    }

    // snippet: json
    static Select<Row> heavy() {
        return select(
                        PRODUCT.name,
                        PRODUCT.attributes.get("maker").get("country").asText())
                .where(
                        PRODUCT.attributes.get("weights").get(0).asDecimal().gt(2.5),
                        PRODUCT.attributes.get("fragile").asBoolean().not());
    }
    // end

    // snippet: matches
    static Select<Product> coded() {
        return select(PRODUCT).where(PRODUCT.name.matches("^[A-Z]{2}-[0-9]+$"));
    }
    // end

    @Test
    void whatNotEveryDatabaseHas(Database db) {
        assertThat(PostgreSqlDialect.INSTANCE.render(heavy()).sql()).contains("attributes -> ? ->> ?");
        assertThat(H2Dialect.INSTANCE.render(coded()).sql()).contains("regexp_like(name, ?, 'c')");
        assertThatThrownBy(() -> db.list(heavy())).isInstanceOf(UnsupportedFeature.class);
    }
}
