package dev.rowan.test.compliance.model;

import dev.rowan.annotation.EnumStorage;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Enums in their three stored forms. */
@Table
public record Choices(
        @Id @Generated long id,
        Suit byName,
        @Enumerated(EnumStorage.ORDINAL) Suit byOrdinal,
        Planet byCode,
        Priority byNumber,
        @Enumerated(EnumStorage.NAME) Planet codeIgnored,
        @Nullable Suit maybe) {}
