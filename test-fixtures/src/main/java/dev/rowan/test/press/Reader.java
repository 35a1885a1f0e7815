package dev.rowan.test.press;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** Somebody who is sent what an author writes. */
@Table(name = "press_reader")
public record Reader(
        @Id @Generated long id,
        @References(Author.class) long authorId,
        @Embedded Address address) {}
