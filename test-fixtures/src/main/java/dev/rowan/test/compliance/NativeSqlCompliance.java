package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.compliance.model.CitySummaryProjection.citySummary;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NativeSql;
import dev.rowan.error.MappingException;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.exec.RowanPlugin;
import dev.rowan.exec.StatementOptions;
import dev.rowan.sql.Row;
import dev.rowan.sql.Selection;
import dev.rowan.test.compliance.model.CitySummary;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.Tier;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL written by hand: its parameters, and what its results are read into. */
class NativeSqlCompliance extends FilledArea {
    private static final String SUMMARY = "select max(age) as oldest, sum(balance) as balance, count(*) as customers,"
            + " city from customer where city = :city group by city";

    NativeSqlCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void recordsAreReadByName() {
        assertSame(
                db.sql("select * from customer where id <= :id order by id")
                        .bind("id", 2)
                        .list(CUSTOMER),
                Shop.customers().subList(0, 2));
        String reversed = "select 1 as extra, referrer_id, tier, joined, balance, active, age, city, nickname, email,"
                + " name, id from customer where id = :id";
        assertSame(
                db.sql(reversed).bind("id", 3).one(CUSTOMER), Shop.customers().get(2));
        try (Stream<Customer> rows = db.sql(reversed).bind("id", 4).stream(CUSTOMER)) {
            assertSame(rows.toList(), List.of(Shop.customers().get(3)));
        }
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThatThrownBy(() -> db.sql("select id, name from customer").list(CUSTOMER))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("email");
        assertThatThrownBy(() -> db.sql("select nickname as name from customer where id = 2")
                        .list(CUSTOMER.name))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.name")
                .hasMessageContaining("NULL");
    }

    @Test
    void projectionsAreReadByTheirLabels() {
        Selection<CitySummary> summary = citySummary(
                CUSTOMER.city,
                count().alias("customers"),
                sum(CUSTOMER.balance).alias("balance"),
                max(CUSTOMER.age).alias("oldest").orNull());
        assertSame(
                db.sql(SUMMARY).bind("city", "Paris").one(summary),
                new CitySummary("Paris", 2, new BigDecimal("2599.99"), 65));
    }

    @Test
    void whatHasNoNameIsReadByPosition() {
        record Line(String name, long spent) {}
        assertThat(db.sql("select c.name, sum(p.quantity) from purchase p join customer c on c.id = p.customer_id"
                                + " group by c.id, c.name having sum(p.quantity) > :least order by c.id")
                        .bind("least", 3)
                        .list(into(Line::new, CUSTOMER.name, sum(PURCHASE.quantity))))
                .containsExactly(
                        new Line("Ada Lovelace", 4), new Line("Björn Åström", 10), new Line("Eve 100%_done", 10));
        assertThatThrownBy(() -> db.sql("select name from customer").list(into(Line::new, CUSTOMER.name, count())))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("1 columns");
    }

    @Test
    void rowsAreReadByWhatIsSelected() {
        Selection<Row> selection =
                select(CUSTOMER.name, CUSTOMER.nickname, CUSTOMER.tier).selection();
        List<Row> rows = db.sql("select tier, nickname, name from customer where city = :city order by id")
                .bind("city", "Paris")
                .list(selection);
        assertThat(rows).extracting(row -> row.get(CUSTOMER.name)).containsExactly("Dédé", "Eve 100%_done");
        assertThat(rows).extracting(row -> row.getOrNull(CUSTOMER.nickname)).containsExactly(null, "E\\ve");
        assertThat(rows).extracting(row -> row.get(CUSTOMER.tier)).containsExactly(Tier.BASIC, Tier.GOLD);
    }

    @Test
    void decimalsAreReadByNameToo() {
        Selection<Row> selection =
                select(CUSTOMER.id, CUSTOMER.balance, CUSTOMER.name).selection();
        Row row = db.sql("select balance, name, id from customer where id = 1").one(selection);
        assertThat(row.get(CUSTOMER.balance)).isEqualByComparingTo("1500.5");
    }

    @Test
    void scalarsAreTheFirstColumn() {
        assertThat(db.sql("select count(*) from customer").one(SqlTypes.INT64)).isEqualTo(6);
        assertThat(db.sql("select name, age from customer order by id").list(SqlTypes.STRING))
                .hasSize(6)
                .contains("Dédé");
        assertThat(db.sql("select balance from customer where id = 1").one(SqlTypes.DECIMAL))
                .isEqualByComparingTo("1500.50");
        assertThat(db.sql("select joined from customer where id = 2").one(SqlTypes.DATE))
                .isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(db.sql("select nickname from customer where id = 2").oneOrNull(SqlTypes.STRING))
                .isNull();
        assertThat(db.sql("select name from customer where id = 99").oneOrNull(SqlTypes.STRING))
                .isNull();
        assertThatThrownBy(() ->
                        db.sql("select nickname from customer where id = 2").one(SqlTypes.STRING))
                .isInstanceOf(MappingException.class);
        assertThatThrownBy(
                        () -> db.sql("select name from customer where id = 99").one(SqlTypes.STRING))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.sql("select name from customer").oneOrNull(SqlTypes.STRING))
                .isInstanceOf(NotUniqueException.class);
    }

    @Test
    void namesRepeat() {
        assertThat(db.sql("select id from customer where name = :x or city = :x or email = :y or :x = nickname"
                                + " order by id")
                        .bind("y", "customer1@example.org")
                        .bind("x", "Paris")
                        .list(SqlTypes.INT32))
                .containsExactly(1, 4, 5);
    }

    @Test
    void listsStandInIn() {
        NativeSql query = db.sql("select id from customer where id in (:ids) and city not in (:cities) order by id");
        assertThat(query.bind("ids", List.of(1, 2, 3, 4, 5))
                        .bind("cities", Set.of("Paris", "Malmö"))
                        .list(SqlTypes.INT32))
                .containsExactly(1, 3);
        assertThat(query.bind("ids", List.of(6)).bind("cities", List.of("x")).list(SqlTypes.INT32))
                .containsExactly(6);
        assertThat(db.sql("select id from customer where tier in (:tiers) and tier in (:tiers) and :n > 0 order by id")
                        .bindAll("tiers", CUSTOMER.tier, List.of(Tier.GOLD, Tier.GOLD))
                        .bind("n", 1)
                        .list(SqlTypes.INT32))
                .containsExactly(1, 5);
    }

    @Test
    void anEmptyListIsRefusedSinceSqlHasNone() {
        NativeSql query = db.sql("select id from customer where id in (:ids)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind("ids", List.of()))
                .withMessageContaining(":ids");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bindAll("ids", CUSTOMER.id, List.of()))
                .withMessageContaining(":ids");
    }

    @Test
    void valuesAreBoundByTheirClassOrByAColumn() {
        assertThat(db.sql("select count(*) from customer where active = :active and joined < :day and balance >= :least"
                                + " and tier = :tier and age > :age")
                        .bind("active", true)
                        .bind("day", LocalDate.of(2022, 1, 1))
                        .bind("least", new BigDecimal("0.01"))
                        .bind("tier", CUSTOMER.tier, Tier.GOLD)
                        .bind("age", 30L)
                        .one(SqlTypes.INT64))
                .isEqualTo(2);
        assertThat(db.sql("select count(*) from customer where tier = :tier")
                        .bind("tier", Tier.GOLD)
                        .one(SqlTypes.INT64))
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.sql("select :x").bind("x", new Object()))
                .withMessageContaining("Object");
    }

    @Test
    void nullIsBound() {
        assertThat(db.sql("update customer set nickname = :name, referrer_id = :id where id = 1")
                        .bind("name", null)
                        .bind("id", CUSTOMER.referrerId, (@Nullable Integer) null)
                        .execute())
                .isEqualTo(1);
        assertThat(db.get(CUSTOMER, 1).nickname()).isNull();
        assertThat(db.sql("select count(*) from customer where nickname = :name")
                        .bind("name", null)
                        .one(SqlTypes.INT64))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":id",
                "it's :id",
                "a -- :id",
                "/* :id */ ' or 1 = 1",
                "\\' :id",
                "?",
                "{fn now()}",
                "<x> #{x} :x"
            })
    void valuesAreValues(String name) {
        assertThat(db.sql("update customer set name = :name where id = :id")
                        .bind("id", 1)
                        .bind("name", name)
                        .execute())
                .isEqualTo(1);
        assertThat(db.sql("select name from customer where name = :name")
                        .bind("name", name)
                        .list(SqlTypes.STRING))
                .containsExactly(name);
        assertThat(db.count(select(CUSTOMER).where(CUSTOMER.name.eq(name)))).isEqualTo(1);
    }

    @Test
    void whatLooksLikeAParameterInTextAndCommentsIsNone() {
        String sql = "select 'it''s :no :: ? <no>' -- :no, 'and ? :: more\n, name /* :no ' \" ? */ from customer"
                + " where id = :id and name <> ':no' -- :no";
        assertThat(db.sql(sql).bind("id", 4).list(SqlTypes.STRING)).containsExactly("it's :no :: ? <no>");
        assertThat(db.sql("select name as " + on.quoted("a:b ?") + " from customer where id = :id")
                        .bind("id", 4)
                        .list(SqlTypes.STRING))
                .containsExactly("Dédé");
    }

    @Test
    void whatADialectWritesInItsOwnWayIsLeftAlone() {
        switch (on.dialect().name()) {
            case "postgresql" -> {
                assertOwn("select $$it's :no$$ || $tag$ :no $$ $tag$ || e'\\' :no' || (:x)::varchar(9)::text"
                        + " || '{\"k\": \":no\"}'::jsonb::text /* outer /* inner */ :no */");
                assertThat(db.sql("select (array[1, 2, 3])[1:2]::text").one(SqlTypes.STRING))
                        .isEqualTo("{1,2}");
            }
            case "h2" -> assertOwn("select $$it's :no$$ || cast(:x as varchar)::varchar");
            case "mysql", "mariadb" ->
                assertOwn("select concat('it\\'s :no', \"say \\\" :no\", \"it's :no\", `name`, :x) # it's :no\n"
                        + "from customer where id = 4 and 5--:y > 0");
            default -> assertOwn("select 'x\\' || [name] || :x from customer where id = 4");
        }
    }

    private void assertOwn(String sql) {
        NativeSql query = db.sql(sql).bind("x", "bound");
        if (sql.contains(":y")) {
            query = query.bind("y", 1);
        }
        assertThat(query.one(SqlTypes.STRING)).contains("bound");
    }

    @Test
    void namesHaveLettersOfAnyScriptDigitsAndUnderlines() {
        assertThat(db.sql("select id from customer where city = :städte_1 and id>:_a order by id")
                        .bind("städte_1", "Paris")
                        .bind("_a", 4)
                        .list(SqlTypes.INT32))
                .containsExactly(5);
    }

    @Test
    void whatIsNotBoundIsRefusedBeforeItIsSent() {
        NativeSql half = db.sql("select id from customer where id = :id and city = :city")
                .bind("id", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.list(SqlTypes.INT32))
                .withMessageContaining(":city");
        assertThatIllegalArgumentException().isThrownBy(half::execute).withMessageContaining(":city");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.stream(CUSTOMER.id))
                .withMessageContaining(":city");
        on.statements().assertStatements(0);
    }

    @Test
    void whatIsBoundInVainIsRefused() {
        NativeSql query = db.sql("select id from customer where id = :id and name <> ':none'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind("ID", 1))
                .withMessageContaining(":ID")
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind("none", "marker-4711"))
                .withMessageNotContaining("marker-4711");
    }

    @Test
    void aStatementIsAValue() {
        NativeSql query = db.sql("select name from customer where id = :id");
        NativeSql first = query.bind("id", 1);
        NativeSql fourth = first.bind("id", 4);
        assertThat(fourth.one(SqlTypes.STRING)).isEqualTo("Dédé");
        assertThat(first.one(SqlTypes.STRING)).isEqualTo("Ada Lovelace");
        assertThat(fourth.one(SqlTypes.STRING)).isEqualTo("Dédé");
    }

    @Test
    void changesTellHowManyRowsTheyFound() {
        assertThat(db.sql("delete from purchase where product = :product")
                        .bind("product", "Tea")
                        .execute())
                .isEqualTo(3);
        assertThat(db.sql("update purchase set quantity = quantity + :n where id > :id")
                        .bind("n", 5)
                        .bind("id", 100)
                        .execute())
                .isZero();
        db.inTransaction(tx -> {
            tx.sql("delete from purchase").execute();
            assertThat(tx.sql("select count(*) from purchase").one(SqlTypes.INT64))
                    .isZero();
            tx.rollback();
        });
        assertThat(db.count(PURCHASE)).isEqualTo(4);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.with(StatementOptions.DEFAULT.withReadOnly())
                        .sql("delete from purchase")
                        .execute());
    }

    @Test
    void aStreamIsReadAsItGoes() {
        try (Stream<String> names =
                db.sql("select name from customer where id > :id order by id").bind("id", 1).stream(CUSTOMER.name)) {
            assertThat(names.limit(2)).containsExactly("Björn Åström", "Chen 陈");
        }
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void jdbiMapsToRecordsToo() {
        TestDatabase database = on.provisioned();
        Jdbi jdbi = Jdbi.create(database::connect);
        jdbi.installPlugin(RowanPlugin.of(on.dialect())
                .reads(Customer.class, CUSTOMER)
                .reads(
                        CitySummary.class,
                        citySummary(
                                CUSTOMER.city,
                                count().alias("customers"),
                                sum(CUSTOMER.balance).alias("balance"),
                                max(CUSTOMER.age).alias("oldest").orNull())));
        jdbi.useHandle(handle -> {
            assertSame(
                    handle.createQuery("select * from customer where id in (<ids>) order by id")
                            .bindList("ids", 1, 2)
                            .mapTo(Customer.class)
                            .list(),
                    Shop.customers().subList(0, 2));
            assertSame(
                    handle.createQuery(SUMMARY)
                            .bind("city", "Malmö")
                            .mapTo(CitySummary.class)
                            .one(),
                    new CitySummary("Malmö", 2, new BigDecimal("10.00"), 41));
            assertThatThrownBy(() -> handle.createQuery("select c.*, null as " + on.quoted("name")
                                    + " from (select id, email, nickname, city, age, active, balance, joined, tier,"
                                    + " referrer_id from customer) c")
                            .mapTo(Customer.class)
                            .list())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("customer.name");
        });
    }
}
