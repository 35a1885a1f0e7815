package dev.rowan.test.tpch;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A region of the world. */
@Table(name = "region")
public record Region(
        @Id @Column(name = "r_regionkey") long regionkey,
        @Column(name = "r_name", length = 25) String name,
        @Column(name = "r_comment", length = 152) String comment) {}
