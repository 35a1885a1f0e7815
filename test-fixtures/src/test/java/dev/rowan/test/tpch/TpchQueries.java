package dev.rowan.test.tpch;

import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.tpch.CustomerTable.CUSTOMER;
import static dev.rowan.test.tpch.LineitemTable.LINEITEM;
import static dev.rowan.test.tpch.NationTable.NATION;
import static dev.rowan.test.tpch.OrdersTable.ORDERS;
import static dev.rowan.test.tpch.PartTable.PART;
import static dev.rowan.test.tpch.PartsuppTable.PARTSUPP;
import static dev.rowan.test.tpch.PricingSummaryProjection.pricingSummary;
import static dev.rowan.test.tpch.RegionTable.REGION;
import static dev.rowan.test.tpch.SaleProjection.sale;
import static dev.rowan.test.tpch.ShippingProjection.shipping;
import static dev.rowan.test.tpch.SupplierRevenueProjection.supplierRevenue;
import static dev.rowan.test.tpch.SupplierTable.SUPPLIER;

import dev.rowan.sql.Condition;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 22 queries, with the parameters by which their results are known. */
final class TpchQueries {
    private TpchQueries() {}

    // snippet: discounted
    private static FractionalExpr<BigDecimal> discounted(LineitemTable l) {
        return l.extendedprice.times(value(1).minus(l.discount));
    }
    // end

    // snippet: q1
    static Query<PricingSummary> q1(int days) {
        var price = discounted(LINEITEM);
        return select(pricingSummary(
                        LINEITEM.returnflag,
                        LINEITEM.linestatus,
                        sum(LINEITEM.quantity),
                        sum(LINEITEM.extendedprice),
                        sum(price),
                        sum(price.times(LINEITEM.tax.plus(1))),
                        avg(LINEITEM.quantity),
                        avg(LINEITEM.extendedprice),
                        avg(LINEITEM.discount),
                        count()))
                .where(LINEITEM.shipdate.le(LocalDate.of(1998, 12, 1).minusDays(days)))
                .groupBy(LINEITEM.returnflag, LINEITEM.linestatus)
                .orderBy(LINEITEM.returnflag, LINEITEM.linestatus);
    }
    // end

    // snippet: q2
    static Query<Row> q2(int size, String type, String region) {
        var offer = PARTSUPP.alias("offer");
        var rival = SUPPLIER.alias("rival");
        var home = NATION.alias("home");
        var cheapest = select(min(offer.supplycost))
                .join(rival, rival.suppkey.eq(offer.suppkey))
                .join(home, home.nationkey.eq(rival.nationkey))
                .join(REGION, REGION.regionkey.eq(home.regionkey))
                .where(offer.partkey.eq(PART.partkey), REGION.name.eq(region));
        return select(
                        SUPPLIER.acctbal,
                        SUPPLIER.name,
                        NATION.name,
                        PART.partkey,
                        PART.mfgr,
                        SUPPLIER.address,
                        SUPPLIER.phone,
                        SUPPLIER.comment)
                .from(PART)
                .join(PARTSUPP, PARTSUPP.partkey.eq(PART.partkey))
                .join(SUPPLIER, SUPPLIER.suppkey.eq(PARTSUPP.suppkey))
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .join(REGION, REGION.regionkey.eq(NATION.regionkey))
                .where(
                        PART.size.eq(size),
                        PART.type.endsWith(type),
                        REGION.name.eq(region),
                        PARTSUPP.supplycost.eq(cheapest))
                .orderBy(SUPPLIER.acctbal.desc(), NATION.name, SUPPLIER.name, PART.partkey)
                .limit(100);
    }
    // end

    // snippet: q3
    static Query<Row> q3(String segment, LocalDate day) {
        var revenue = sum(discounted(LINEITEM)).alias("revenue");
        return select(LINEITEM.orderkey, revenue, ORDERS.orderdate, ORDERS.shippriority)
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.custkey.eq(CUSTOMER.custkey))
                .join(LINEITEM, LINEITEM.orderkey.eq(ORDERS.orderkey))
                .where(CUSTOMER.mktsegment.eq(segment), ORDERS.orderdate.lt(day), LINEITEM.shipdate.gt(day))
                .groupBy(LINEITEM.orderkey, ORDERS.orderdate, ORDERS.shippriority)
                .orderBy(revenue.desc(), ORDERS.orderdate)
                .limit(10);
    }
    // end

    // snippet: q4
    static Query<Row> q4(LocalDate from) {
        return select(ORDERS.orderpriority, count())
                .where(
                        ORDERS.orderdate.inRange(from, from.plusMonths(3)),
                        exists(select(LINEITEM)
                                .where(
                                        LINEITEM.orderkey.eq(ORDERS.orderkey),
                                        LINEITEM.commitdate.lt(LINEITEM.receiptdate))))
                .groupBy(ORDERS.orderpriority)
                .orderBy(ORDERS.orderpriority);
    }
    // end

    // snippet: q5
    static Query<Row> q5(String region, LocalDate from) {
        var revenue = sum(discounted(LINEITEM)).alias("revenue");
        return select(NATION.name, revenue)
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.custkey.eq(CUSTOMER.custkey))
                .join(LINEITEM, LINEITEM.orderkey.eq(ORDERS.orderkey))
                .join(SUPPLIER, SUPPLIER.suppkey.eq(LINEITEM.suppkey), SUPPLIER.nationkey.eq(CUSTOMER.nationkey))
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .join(REGION, REGION.regionkey.eq(NATION.regionkey))
                .where(REGION.name.eq(region), ORDERS.orderdate.inRange(from, from.plusYears(1)))
                .groupBy(NATION.name)
                .orderBy(revenue.desc());
    }
    // end

    // snippet: q6
    static Query<BigDecimal> q6(LocalDate from, BigDecimal discount, int quantity) {
        var cent = new BigDecimal("0.01");
        return select(sum(LINEITEM.extendedprice.times(LINEITEM.discount)))
                .where(
                        LINEITEM.shipdate.inRange(from, from.plusYears(1)),
                        LINEITEM.discount.between(discount.subtract(cent), discount.add(cent)),
                        LINEITEM.quantity.lt(quantity));
    }
    // end

    // snippet: q7
    static Query<Row> q7(String one, String other) {
        var supp = NATION.alias("supp");
        var cust = NATION.alias("cust");
        var s = derived(
                "shipping",
                ShippingTable::new,
                select(shipping(supp.name, cust.name, LINEITEM.shipdate.year(), discounted(LINEITEM)))
                        .from(SUPPLIER)
                        .join(LINEITEM, LINEITEM.suppkey.eq(SUPPLIER.suppkey))
                        .join(ORDERS, ORDERS.orderkey.eq(LINEITEM.orderkey))
                        .join(CUSTOMER, CUSTOMER.custkey.eq(ORDERS.custkey))
                        .join(supp, supp.nationkey.eq(SUPPLIER.nationkey))
                        .join(cust, cust.nationkey.eq(CUSTOMER.nationkey))
                        .where(
                                or(
                                        and(supp.name.eq(one), cust.name.eq(other)),
                                        and(supp.name.eq(other), cust.name.eq(one))),
                                LINEITEM.shipdate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31))));
        return select(s.suppNation, s.custNation, s.year, sum(s.volume))
                .groupBy(s.suppNation, s.custNation, s.year)
                .orderBy(s.suppNation, s.custNation, s.year);
    }
    // end

    // snippet: q8
    static Query<Row> q8(String nation, String region, String type) {
        var home = NATION.alias("home");
        var s = derived(
                "sale",
                SaleTable::new,
                select(sale(ORDERS.orderdate.year(), discounted(LINEITEM), NATION.name))
                        .from(PART)
                        .join(LINEITEM, LINEITEM.partkey.eq(PART.partkey))
                        .join(SUPPLIER, SUPPLIER.suppkey.eq(LINEITEM.suppkey))
                        .join(ORDERS, ORDERS.orderkey.eq(LINEITEM.orderkey))
                        .join(CUSTOMER, CUSTOMER.custkey.eq(ORDERS.custkey))
                        .join(home, home.nationkey.eq(CUSTOMER.nationkey))
                        .join(REGION, REGION.regionkey.eq(home.regionkey))
                        .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                        .where(
                                REGION.name.eq(region),
                                PART.type.eq(type),
                                ORDERS.orderdate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31))));
        var ofNation = sum(caseWhen(s.nation.eq(nation), s.volume).otherwise(0));
        return select(s.year, ofNation.div(sum(s.volume))).groupBy(s.year).orderBy(s.year);
    }
    // end

    // snippet: q9
    static Query<Row> q9(String color) {
        var amount = discounted(LINEITEM).minus(PARTSUPP.supplycost.times(LINEITEM.quantity));
        var s = derived(
                "profit",
                SaleTable::new,
                select(sale(ORDERS.orderdate.year(), amount, NATION.name))
                        .from(PART)
                        .join(LINEITEM, LINEITEM.partkey.eq(PART.partkey))
                        .join(SUPPLIER, SUPPLIER.suppkey.eq(LINEITEM.suppkey))
                        .join(PARTSUPP, PARTSUPP.partkey.eq(LINEITEM.partkey), PARTSUPP.suppkey.eq(LINEITEM.suppkey))
                        .join(ORDERS, ORDERS.orderkey.eq(LINEITEM.orderkey))
                        .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                        .where(PART.name.contains(color)));
        return select(s.nation, s.year, sum(s.volume)).groupBy(s.nation, s.year).orderBy(s.nation, s.year.desc());
    }
    // end

    // snippet: q10
    static Query<Row> q10(LocalDate from) {
        var revenue = sum(discounted(LINEITEM)).alias("revenue");
        return select(
                        CUSTOMER.custkey,
                        CUSTOMER.name,
                        revenue,
                        CUSTOMER.acctbal,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.phone,
                        CUSTOMER.comment)
                .join(ORDERS, ORDERS.custkey.eq(CUSTOMER.custkey))
                .join(LINEITEM, LINEITEM.orderkey.eq(ORDERS.orderkey))
                .join(NATION, NATION.nationkey.eq(CUSTOMER.nationkey))
                .where(ORDERS.orderdate.inRange(from, from.plusMonths(3)), LINEITEM.returnflag.eq("R"))
                .groupBy(
                        CUSTOMER.custkey,
                        CUSTOMER.name,
                        CUSTOMER.acctbal,
                        CUSTOMER.phone,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.comment)
                .orderBy(revenue.desc())
                .limit(20);
    }
    // end

    // snippet: q11
    static Query<Row> q11(String nation, BigDecimal fraction) {
        var worth = sum(PARTSUPP.supplycost.times(PARTSUPP.availqty)).alias("worth");
        var ofNation = select(PARTSUPP.partkey, worth)
                .join(SUPPLIER, SUPPLIER.suppkey.eq(PARTSUPP.suppkey))
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .where(NATION.name.eq(nation));
        var total = select(sum(PARTSUPP.supplycost.times(PARTSUPP.availqty)).times(fraction))
                .join(SUPPLIER, SUPPLIER.suppkey.eq(PARTSUPP.suppkey))
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .where(NATION.name.eq(nation));
        return ofNation.groupBy(PARTSUPP.partkey).having(worth.gt(total)).orderBy(worth.desc());
    }
    // end

    // snippet: q12
    static Query<Row> q12(LocalDate from, String... modes) {
        var urgent = ORDERS.orderpriority.isIn("1-URGENT", "2-HIGH");
        return select(
                        LINEITEM.shipmode,
                        sum(caseWhen(urgent, 1).otherwise(0)),
                        sum(caseWhen(not(urgent), 1).otherwise(0)))
                .from(ORDERS)
                .join(LINEITEM, LINEITEM.orderkey.eq(ORDERS.orderkey))
                .where(
                        LINEITEM.shipmode.isIn(modes),
                        LINEITEM.commitdate.lt(LINEITEM.receiptdate),
                        LINEITEM.shipdate.lt(LINEITEM.commitdate),
                        LINEITEM.receiptdate.inRange(from, from.plusYears(1)))
                .groupBy(LINEITEM.shipmode)
                .orderBy(LINEITEM.shipmode);
    }
    // end

    // snippet: q13
    static Query<Row> q13(String pattern) {
        var orders = count(ORDERS.orderkey).alias("orders");
        var each = derived(
                "each_customer",
                select(CUSTOMER.custkey, orders)
                        .leftJoin(ORDERS, ORDERS.custkey.eq(CUSTOMER.custkey), ORDERS.comment.notLike(pattern))
                        .groupBy(CUSTOMER.custkey));
        var customers = count().alias("customers");
        return select(each.get(orders), customers)
                .groupBy(each.get(orders))
                .orderBy(customers.desc(), each.get(orders).desc());
    }
    // end

    // snippet: q14
    static Query<BigDecimal> q14(LocalDate from) {
        var promoted =
                caseWhen(PART.type.startsWith("PROMO"), discounted(LINEITEM)).otherwise(0);
        return select(sum(promoted).times(100).div(sum(discounted(LINEITEM))))
                .from(LINEITEM)
                .join(PART, PART.partkey.eq(LINEITEM.partkey))
                .where(LINEITEM.shipdate.inRange(from, from.plusMonths(1)));
    }
    // end

    // snippet: q15
    static Query<Row> q15(LocalDate from) {
        var revenue = cte(
                "earned",
                SupplierRevenueTable::new,
                select(supplierRevenue(LINEITEM.suppkey, sum(discounted(LINEITEM))))
                        .where(LINEITEM.shipdate.inRange(from, from.plusMonths(3)))
                        .groupBy(LINEITEM.suppkey));
        return select(SUPPLIER.suppkey, SUPPLIER.name, SUPPLIER.address, SUPPLIER.phone, revenue.total)
                .join(revenue, revenue.suppkey.eq(SUPPLIER.suppkey))
                .where(revenue.total.eq(select(max(revenue.total))))
                .orderBy(SUPPLIER.suppkey);
    }
    // end

    // snippet: q16
    static Query<Row> q16(String brand, String type, Integer... sizes) {
        var suppliers = count(PARTSUPP.suppkey).distinct().alias("suppliers");
        return select(PART.brand, PART.type, PART.size, suppliers)
                .join(PARTSUPP, PARTSUPP.partkey.eq(PART.partkey))
                .where(
                        PART.brand.ne(brand),
                        not(PART.type.startsWith(type)),
                        PART.size.isIn(sizes),
                        PARTSUPP.suppkey.notIn(
                                select(SUPPLIER.suppkey).where(SUPPLIER.comment.like("%Customer%Complaints%"))))
                .groupBy(PART.brand, PART.type, PART.size)
                .orderBy(suppliers.desc(), PART.brand, PART.type, PART.size);
    }
    // end

    // snippet: q17
    static Query<@Nullable BigDecimal> q17(String brand, String container) {
        var other = LINEITEM.alias("other");
        var few = select(avg(other.quantity).times(new BigDecimal("0.2"))).where(other.partkey.eq(PART.partkey));
        return select(sum(LINEITEM.extendedprice).div(7).orNull())
                .join(PART, PART.partkey.eq(LINEITEM.partkey))
                .where(PART.brand.eq(brand), PART.container.eq(container), LINEITEM.quantity.lt(few));
    }
    // end

    // snippet: q18
    static Query<Row> q18(int quantity) {
        var large = select(LINEITEM.orderkey)
                .groupBy(LINEITEM.orderkey)
                .having(sum(LINEITEM.quantity).gt(quantity));
        return select(
                        CUSTOMER.name,
                        CUSTOMER.custkey,
                        ORDERS.orderkey,
                        ORDERS.orderdate,
                        ORDERS.totalprice,
                        sum(LINEITEM.quantity))
                .join(ORDERS, ORDERS.custkey.eq(CUSTOMER.custkey))
                .join(LINEITEM, LINEITEM.orderkey.eq(ORDERS.orderkey))
                .where(ORDERS.orderkey.isIn(large))
                .groupBy(CUSTOMER.name, CUSTOMER.custkey, ORDERS.orderkey, ORDERS.orderdate, ORDERS.totalprice)
                .orderBy(ORDERS.totalprice.desc(), ORDERS.orderdate)
                .limit(100);
    }
    // end

    // snippet: q19
    static Query<BigDecimal> q19() {
        return select(sum(discounted(LINEITEM)))
                .join(PART, PART.partkey.eq(LINEITEM.partkey))
                .where(
                        LINEITEM.shipmode.isIn("AIR", "AIR REG"),
                        LINEITEM.shipinstruct.eq("DELIVER IN PERSON"),
                        or(
                                packed("Brand#12", 1, 5, "SM CASE", "SM BOX", "SM PACK", "SM PKG"),
                                packed("Brand#23", 10, 10, "MED BAG", "MED BOX", "MED PKG", "MED PACK"),
                                packed("Brand#34", 20, 15, "LG CASE", "LG BOX", "LG PACK", "LG PKG")));
    }

    private static Condition packed(String brand, int quantity, int size, String... containers) {
        return and(
                PART.brand.eq(brand),
                PART.container.isIn(containers),
                LINEITEM.quantity.between(quantity, quantity + 10),
                PART.size.between(1, size));
    }
    // end

    // snippet: q20
    static Query<Row> q20(String color, LocalDate from, String nation) {
        var half = select(sum(LINEITEM.quantity).times(new BigDecimal("0.5")))
                .where(
                        LINEITEM.partkey.eq(PARTSUPP.partkey),
                        LINEITEM.suppkey.eq(PARTSUPP.suppkey),
                        LINEITEM.shipdate.inRange(from, from.plusYears(1)));
        var stocked = select(PARTSUPP.suppkey)
                .where(
                        PARTSUPP.partkey.isIn(select(PART.partkey).where(PART.name.startsWith(color))),
                        PARTSUPP.availqty.gt(half));
        return select(SUPPLIER.name, SUPPLIER.address)
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .where(SUPPLIER.suppkey.isIn(stocked), NATION.name.eq(nation))
                .orderBy(SUPPLIER.name);
    }
    // end

    // snippet: q21
    static Query<Row> q21(String nation) {
        var other = LINEITEM.alias("other");
        var late = LINEITEM.alias("late");
        var waits = count().alias("waits");
        return select(SUPPLIER.name, waits)
                .join(LINEITEM, LINEITEM.suppkey.eq(SUPPLIER.suppkey))
                .join(ORDERS, ORDERS.orderkey.eq(LINEITEM.orderkey))
                .join(NATION, NATION.nationkey.eq(SUPPLIER.nationkey))
                .where(
                        ORDERS.orderstatus.eq("F"),
                        LINEITEM.receiptdate.gt(LINEITEM.commitdate),
                        NATION.name.eq(nation),
                        exists(select(other)
                                .where(other.orderkey.eq(LINEITEM.orderkey), other.suppkey.ne(LINEITEM.suppkey))),
                        not(exists(select(late)
                                .where(
                                        late.orderkey.eq(LINEITEM.orderkey),
                                        late.suppkey.ne(LINEITEM.suppkey),
                                        late.receiptdate.gt(late.commitdate)))))
                .groupBy(SUPPLIER.name)
                .orderBy(waits.desc(), SUPPLIER.name)
                .limit(100);
    }
    // end

    // snippet: q22
    static Query<Row> q22(String... codes) {
        var c = CUSTOMER.alias("c");
        var code = CUSTOMER.phone.substring(1, 2);
        var rich = select(avg(c.acctbal))
                .where(c.acctbal.gt(0), c.phone.substring(1, 2).isIn(codes));
        var idle = derived(
                "idle",
                select(code, CUSTOMER.acctbal)
                        .where(
                                code.isIn(codes),
                                CUSTOMER.acctbal.gt(rich),
                                not(exists(select(ORDERS).where(ORDERS.custkey.eq(CUSTOMER.custkey))))));
        return select(idle.get(code), count(), sum(idle.get(CUSTOMER.acctbal)))
                .groupBy(idle.get(code))
                .orderBy(idle.get(code));
    }
    // end

    /** All of them in order. */
    static List<Query<?>> all() {
        return List.of(
                q1(90),
                q2(15, "BRASS", "EUROPE"),
                q3("BUILDING", LocalDate.of(1995, 3, 15)),
                q4(LocalDate.of(1993, 7, 1)),
                q5("ASIA", LocalDate.of(1994, 1, 1)),
                q6(LocalDate.of(1994, 1, 1), new BigDecimal("0.06"), 24),
                q7("FRANCE", "GERMANY"),
                q8("BRAZIL", "AMERICA", "ECONOMY ANODIZED STEEL"),
                q9("green"),
                q10(LocalDate.of(1993, 10, 1)),
                q11("GERMANY", new BigDecimal("0.0001")),
                q12(LocalDate.of(1994, 1, 1), "MAIL", "SHIP"),
                q13("%special%requests%"),
                q14(LocalDate.of(1995, 9, 1)),
                q15(LocalDate.of(1996, 1, 1)),
                q16("Brand#45", "MEDIUM POLISHED", 49, 14, 23, 45, 19, 3, 36, 9),
                q17("Brand#23", "MED BOX"),
                q18(300),
                q19(),
                q20("forest", LocalDate.of(1994, 1, 1), "CANADA"),
                q21("SAUDI ARABIA"),
                q22("13", "31", "23", "29", "30", "18", "17"));
    }
}
