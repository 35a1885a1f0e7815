package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A nation. */
@Table(name = "nation")
public record Nation(
        @Id @Column(name = "n_nationkey") long nationkey,
        @Column(name = "n_name", length = 25) String name,
        @Column(name = "n_regionkey") long regionkey,
        @Column(name = "n_comment", length = 152) String comment) {}
