package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text and bytes, short and of any length. */
@Table
public record Texts(
        @Id @Generated long id,
        String plain,
        @Column(length = 8) @Nullable String brief,
        @Column(length = Column.MAX) @Nullable String large,
        byte @Nullable [] blob,
        @Column(length = 16) byte @Nullable [] digest,
        @Nullable UUID token) {

    /** A plain text and nothing else. */
    public static Texts plain(String text) {
        return new Texts(0, text, null, null, null, null, null);
    }
}
