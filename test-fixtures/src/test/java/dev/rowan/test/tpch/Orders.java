package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An order. */
@Table(name = "orders")
public record Orders(
        @Id @Column(name = "o_orderkey") long orderkey,
        @Index @Column(name = "o_custkey") long custkey,
        @Column(name = "o_orderstatus", length = 1) String orderstatus,

        @Column(name = "o_totalprice", precision = 12, scale = 2)
        BigDecimal totalprice,

        @Column(name = "o_orderdate") LocalDate orderdate,
        @Column(name = "o_orderpriority", length = 15) String orderpriority,
        @Column(name = "o_clerk", length = 15) String clerk,
        @Column(name = "o_shippriority") int shippriority,
        @Column(name = "o_comment", length = 79) String comment) {}
