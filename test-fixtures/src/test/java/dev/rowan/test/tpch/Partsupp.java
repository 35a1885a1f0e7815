package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** What a part costs from a supplier. */
@Table(name = "partsupp")
public record Partsupp(
        @Id @Column(name = "ps_partkey") long partkey,
        @Id @Index @Column(name = "ps_suppkey") long suppkey,
        @Column(name = "ps_availqty") int availqty,

        @Column(name = "ps_supplycost", precision = 12, scale = 2)
        BigDecimal supplycost,

        @Column(name = "ps_comment", length = 199) String comment) {}
