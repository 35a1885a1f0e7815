package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** What is sold. */
@Table(name = "part")
public record Part(
        @Id @Column(name = "p_partkey") long partkey,
        @Column(name = "p_name", length = 55) String name,
        @Column(name = "p_mfgr", length = 25) String mfgr,
        @Column(name = "p_brand", length = 10) String brand,
        @Column(name = "p_type", length = 25) String type,
        @Column(name = "p_size") int size,
        @Column(name = "p_container", length = 10) String container,

        @Column(name = "p_retailprice", precision = 12, scale = 2)
        BigDecimal retailprice,

        @Column(name = "p_comment", length = 23) String comment) {}
