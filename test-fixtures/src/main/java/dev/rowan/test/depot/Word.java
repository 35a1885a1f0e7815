package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A word to find goods by. */
@Table(name = "depot_words")
public record Word(
        @Id @Column(length = 10) String code,
        @Column(length = 30) String text) {}
