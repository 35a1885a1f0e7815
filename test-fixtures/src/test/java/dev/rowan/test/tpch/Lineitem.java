package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of an order. */
@Table(name = "lineitem")
public record Lineitem(
        @Id @Column(name = "l_orderkey") long orderkey,
        @Index @Column(name = "l_partkey") long partkey,
        @Index @Column(name = "l_suppkey") long suppkey,
        @Id @Column(name = "l_linenumber") int linenumber,

        @Column(name = "l_quantity", precision = 12, scale = 2)
        BigDecimal quantity,

        @Column(name = "l_extendedprice", precision = 12, scale = 2)
        BigDecimal extendedprice,

        @Column(name = "l_discount", precision = 12, scale = 2)
        BigDecimal discount,

        @Column(name = "l_tax", precision = 12, scale = 2) BigDecimal tax,
        @Column(name = "l_returnflag", length = 1) String returnflag,
        @Column(name = "l_linestatus", length = 1) String linestatus,
        @Column(name = "l_shipdate") LocalDate shipdate,
        @Column(name = "l_commitdate") LocalDate commitdate,
        @Column(name = "l_receiptdate") LocalDate receiptdate,
        @Column(name = "l_shipinstruct", length = 25) String shipinstruct,
        @Column(name = "l_shipmode", length = 10) String shipmode,
        @Column(name = "l_comment", length = 44) String comment) {}
