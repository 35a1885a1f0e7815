package dev.rowan.test.press;

import dev.rowan.annotation.AfterLoad;
import dev.rowan.annotation.BeforeInsert;
import dev.rowan.annotation.BeforeUpdate;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** What an author is told, stored backwards so that nobody reads it in passing. */
@Table(name = "press_note")
public record Note(
        @Id @Generated long id,
        @References(Author.class) long authorId,
        @Column(length = 80) String text) {

    private static final String MARK = "<";

    @BeforeInsert
    @BeforeUpdate
    Note hidden() {
        return text.startsWith(MARK) ? this : new Note(id, authorId, MARK + turned(text));
    }

    @AfterLoad
    Note shown() {
        return text.startsWith(MARK) ? new Note(id, authorId, turned(text.substring(1))) : this;
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
