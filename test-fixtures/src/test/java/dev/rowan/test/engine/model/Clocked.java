package dev.rowan.test.engine.model;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment that the server makes. */
@Table
public record Clocked(
        @Id int id,
        @Default(sql = "CURRENT_TIMESTAMP") @Nullable Instant made) {}
