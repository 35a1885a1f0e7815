package dev.rowan.test.tpch;

import static dev.rowan.test.tpch.CustomerTable.CUSTOMER;
import static dev.rowan.test.tpch.LineitemTable.LINEITEM;
import static dev.rowan.test.tpch.NationTable.NATION;
import static dev.rowan.test.tpch.OrdersTable.ORDERS;
import static dev.rowan.test.tpch.PartTable.PART;
import static dev.rowan.test.tpch.PartsuppTable.PARTSUPP;
import static dev.rowan.test.tpch.RegionTable.REGION;
import static dev.rowan.test.tpch.SupplierTable.SUPPLIER;

import dev.rowan.Operations;
import dev.rowan.sql.Table;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The rows, at a hundredth of the smallest official scale. */
final class TpchData {
    private static final double SCALE = 0.01;

    private TpchData() {}

    static void load(Operations db) {
        load(db, REGION, TpchTable.REGION, r -> new Region(r.getRegionKey(), r.getName(), r.getComment()));
        load(
                db,
                NATION,
                TpchTable.NATION,
                n -> new Nation(n.getNationKey(), n.getName(), n.getRegionKey(), n.getComment()));
        load(
                db,
                SUPPLIER,
                TpchTable.SUPPLIER,
                s -> new Supplier(
                        s.getSupplierKey(),
                        s.getName(),
                        s.getAddress(),
                        s.getNationKey(),
                        s.getPhone(),
                        hundredths(s.getAccountBalanceInCents()),
                        s.getComment()));
        load(
                db,
                CUSTOMER,
                TpchTable.CUSTOMER,
                c -> new Customer(
                        c.getCustomerKey(),
                        c.getName(),
                        c.getAddress(),
                        c.getNationKey(),
                        c.getPhone(),
                        hundredths(c.getAccountBalanceInCents()),
                        c.getMarketSegment(),
                        c.getComment()));
        load(
                db,
                PART,
                TpchTable.PART,
                p -> new Part(
                        p.getPartKey(),
                        p.getName(),
                        p.getManufacturer(),
                        p.getBrand(),
                        p.getType(),
                        p.getSize(),
                        p.getContainer(),
                        hundredths(p.getRetailPriceInCents()),
                        p.getComment()));
        load(
                db,
                PARTSUPP,
                TpchTable.PART_SUPPLIER,
                ps -> new Partsupp(
                        ps.getPartKey(),
                        ps.getSupplierKey(),
                        ps.getAvailableQuantity(),
                        hundredths(ps.getSupplyCostInCents()),
                        ps.getComment()));
        load(
                db,
                ORDERS,
                TpchTable.ORDERS,
                o -> new Orders(
                        o.getOrderKey(),
                        o.getCustomerKey(),
                        String.valueOf(o.getOrderStatus()),
                        hundredths(o.getTotalPriceInCents()),
                        LocalDate.ofEpochDay(o.getOrderDate()),
                        o.getOrderPriority(),
                        o.getClerk(),
                        o.getShipPriority(),
                        o.getComment()));
        load(
                db,
                LINEITEM,
                TpchTable.LINE_ITEM,
                l -> new Lineitem(
                        l.getOrderKey(),
                        l.getPartKey(),
                        l.getSupplierKey(),
                        l.getLineNumber(),
                        BigDecimal.valueOf(l.getQuantity()),
                        hundredths(l.getExtendedPriceInCents()),
                        hundredths(l.getDiscountPercent()),
                        hundredths(l.getTaxPercent()),
                        l.getReturnFlag(),
                        l.getStatus(),
                        LocalDate.ofEpochDay(l.getShipDate()),
                        LocalDate.ofEpochDay(l.getCommitDate()),
                        LocalDate.ofEpochDay(l.getReceiptDate()),
                        l.getShipInstructions(),
                        l.getShipMode(),
                        l.getComment()));
    }

    private static <E extends TpchEntity, R> void load(
            Operations db, Table<R> table, TpchTable<E> source, Function<E, R> record) {
        Iterable<E> generated = source.createGenerator(SCALE, 1, 1);
        List<R> rows =
                StreamSupport.stream(generated.spliterator(), false).map(record).toList();
        db.insertAll(table, rows);
    }

    private static BigDecimal hundredths(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
