package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** Someone who supplies parts. */
@Table(name = "supplier")
public record Supplier(
        @Id @Column(name = "s_suppkey") long suppkey,
        @Column(name = "s_name", length = 25) String name,
        @Column(name = "s_address", length = 40) String address,
        @Column(name = "s_nationkey") long nationkey,
        @Column(name = "s_phone", length = 15) String phone,

        @Column(name = "s_acctbal", precision = 12, scale = 2)
        BigDecimal acctbal,

        @Column(name = "s_comment", length = 101) String comment) {}
