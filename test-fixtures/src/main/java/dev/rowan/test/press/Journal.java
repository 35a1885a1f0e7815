package dev.rowan.test.press;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What was done to articles, as their hooks tell. */
@Table(name = "press_journal")
public record Journal(
        @Id @Generated long id, @Column(length = 200) String text) {}
