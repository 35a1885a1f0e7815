package dev.rowan.test.engine.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** PostgreSQL's collation by code points. */
@Table(name = "collated")
public record CollatedPostgres(
        @Id int id, @Column(collation = "C") String name) {}
