package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.lang.Character.UnicodeScript;

/** A language that the JDK speaks, with its name in English and in itself. */
@Table(name = "languages")
public record Language(
        @Id @Column(length = 3) LanguageCode code,
        @Column(length = 100) String name,
        @Column(length = 100) String ownName,
        @Column(length = 30) UnicodeScript script,
        Direction direction,
        @Embedded Audit audit) {}
