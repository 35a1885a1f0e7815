package dev.rowan.test.engine.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** SQLite's collation without case. */
@Table(name = "collated")
public record CollatedSqlite(
        @Id int id, @Column(collation = "NOCASE") String name) {}
