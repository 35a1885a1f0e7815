package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random UUID as key, made by the client. */
@Table
public record Token(
        @Id @Generated(GeneratedBy.UUID_V4) @Nullable UUID id, String text) {}
