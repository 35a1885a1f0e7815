package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** Someone who orders. */
@Table(name = "customer")
public record Customer(
        @Id @Column(name = "c_custkey") long custkey,
        @Column(name = "c_name", length = 25) String name,
        @Column(name = "c_address", length = 40) String address,
        @Column(name = "c_nationkey") long nationkey,
        @Column(name = "c_phone", length = 15) String phone,

        @Column(name = "c_acctbal", precision = 12, scale = 2)
        BigDecimal acctbal,

        @Column(name = "c_mktsegment", length = 10) String mktsegment,
        @Column(name = "c_comment", length = 117) String comment) {}
