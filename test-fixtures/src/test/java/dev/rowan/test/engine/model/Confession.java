package dev.rowan.test.engine.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A row whose values are nobody's business. */
@Table
public record Confession(
        @Id long id,
        @Unique @Column(length = 20) String secret,
        @Check("amount < 1000000") int amount) {}
