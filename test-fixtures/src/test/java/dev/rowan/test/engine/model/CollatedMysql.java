package dev.rowan.test.engine.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The collation of MySQL's family that tells case. */
@Table(name = "collated")
public record CollatedMysql(
        @Id int id, @Column(collation = "utf8mb4_bin") String name) {}
