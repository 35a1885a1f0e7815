package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** How well a word tells a good. */
@Table(name = "depot_good_words")
public record GoodWord(
        @Id @References(Good.class) GoodId goodId,

        @Id @References(value = Word.class, relation = "word") @Column(length = 10)
        String wordCode,

        @Default("1") int weight) {}
